package fr.eterritoire.site;

import fr.eterritoire.connexion.ProConnect;
import fr.eterritoire.territoire.MapSettings;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

import java.util.EnumSet;

/// Who may do what, and the headers of every answer (S-7.1 to S-7.3).
@Configuration
@ConditionalOnWebApplication
class Security {
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
                + " base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    /// What other sites show needs no script of ours, and stands in their frames.
    private static final String EMBED_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'none';"
                    + " base-uri 'none'; object-src 'none'; frame-ancestors *";

    private static final String[] OFFICE = {"/mairie", "/mairie/**", "/connexion", "/connexion/**"};

    /// What any site may show and read; it holds nothing but what is public, and no cookie.
    @Bean
    @Order(1)
    SecurityFilterChain otherSites(HttpSecurity http) {
        return everybody(http.securityMatcher("/embed/**"), EMBED_POLICY)
                .headers(
                        headers ->
                                headers.frameOptions(frame -> frame.disable())
                                        .addHeaderWriter(fixed("Access-Control-Allow-Origin", "*"))
                                        .addHeaderWriter(
                                                fixed(
                                                        "Cross-Origin-Resource-Policy",
                                                        "cross-origin"))
                                        .addHeaderWriter(
                                                // S-4.15
                                                fixed("X-Robots-Tag", "noindex, indexifembedded")))
                .build();
    }

    private static HeaderWriter fixed(String name, String value) {
        return new StaticHeadersWriter(name, value);
    }

    /// The office, and the ways into it: the only pages with a session. Who may do what there is
    /// said by `accounts.Right`. The form token is a cookie of ours repeated in each form, so that
    /// nobody who only looks at the sign-in page costs a session.
    @Bean
    @Order(0)
    SecurityFilterChain office(HttpSecurity http, SessionCookie cookie) {
        return withSession(http.securityMatcher(OFFICE), cookie).build();
    }

    /// ProConnect, where it is configured, stands among them.
    @Bean
    @Order(-1)
    @ConditionalOnProperty("eterritoire.proconnect.client")
    SecurityFilterChain proConnectPages(
            HttpSecurity http, SessionCookie cookie, ProConnect proConnect) {
        var below = ProConnect.ADDRESS + "/**";
        proConnect.into(withSession(http.securityMatcher(ProConnect.ADDRESS, below), cookie));
        return http.build();
    }

    private static HttpSecurity withSession(HttpSecurity http, SessionCookie cookie) {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName(cookie.named("jeton"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                token -> token.httpOnly(true).secure(cookie.isSecure()).sameSite("Lax"));
        return headers(http, CONTENT_POLICY)
                .headers(headers -> headers.addHeaderWriter(fixed("Cache-Control", "no-store")))
                .headers(headers -> headers.addHeaderWriter(fixed("X-Robots-Tag", "noindex")))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens));
    }

    @Bean
    SecurityFilterChain ourPages(HttpSecurity http) {
        return everybody(http, CONTENT_POLICY)
                .headers(headers -> headers.addHeaderWriter(Security::letTilesIn))
                .build();
    }

    /// Where a map is shown, the pictures under it may come from their source; nothing else may.
    private static void letTilesIn(HttpServletRequest request, HttpServletResponse response) {
        MapSettings.originOn(request)
                .map(origin -> CONTENT_POLICY.replace(" blob:;", " blob: " + origin + ";"))
                .ifPresent(policy -> response.setHeader("Content-Security-Policy", policy));
    }

    /// There is no session and no cookie here, hence nothing a foreign site could ride on: every
    /// form that acts is authorised by the capability in its address, so CSRF protection has
    /// nothing to protect.
    private static HttpSecurity everybody(HttpSecurity http, String contentPolicy) {
        return headers(http, contentPolicy)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable());
    }

    private static HttpSecurity headers(HttpSecurity http, String contentPolicy) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .headers(
                        headers ->
                                headers.xssProtection(xss -> xss.disable())
                                        .contentSecurityPolicy(
                                                policy -> policy.policyDirectives(contentPolicy))
                                        .referrerPolicy(
                                                referrer ->
                                                        referrer.policy(
                                                                ReferrerPolicy
                                                                        .STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                                        .crossOriginOpenerPolicy(
                                                opener ->
                                                        opener.policy(
                                                                CrossOriginOpenerPolicy
                                                                        .SAME_ORIGIN))
                                        .permissionsPolicyHeader(
                                                permissions ->
                                                        permissions.policy(
                                                                "geolocation=(self), camera=(),"
                                                                        + " microphone=()"))
                                        .cacheControl(cache -> cache.disable()));
    }

    @Bean
    FilterRegistrationBean<RequestReference> requestReference() {
        var registered = new FilterRegistrationBean<>(new RequestReference());
        registered.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        registered.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registered;
    }

    /// Requests are measured whole; to watch each filter apart costs more than most filters do.
    @Bean
    SecurityObservationSettings unwatched() {
        return SecurityObservationSettings.noObservations();
    }

    /// No keyboard writes the letter NUL, and no database keeps it.
    @Bean
    HttpFirewall onlyText() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    /// Nobody signs in by a password; without this bean Spring Boot would invent a default user.
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }
}
