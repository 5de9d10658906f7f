package fr.eterritoire.site;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import java.util.EnumSet;

/// Who may do what, and the headers of every answer (S-7.1 to S-7.3).
@Configuration
@ConditionalOnWebApplication
class Security {
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
                + " base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

    /// There is no session and no cookie, hence nothing a foreign site could ride on: every form
    /// that acts is authorised by the capability in its address, so CSRF protection has nothing to
    /// protect.
    @Bean
    SecurityFilterChain everybody(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                policy -> policy.policyDirectives(CONTENT_POLICY))
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
                                        .cacheControl(cache -> cache.disable()))
                .build();
    }

    @Bean
    FilterRegistrationBean<RequestReference> requestReference() {
        var registered = new FilterRegistrationBean<>(new RequestReference());
        registered.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        registered.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registered;
    }

    /// No keyboard writes the letter NUL, and no database keeps it.
    @Bean
    HttpFirewall onlyText() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    /// Nobody signs in yet; without this bean Spring Boot would invent a default user.
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }
}
