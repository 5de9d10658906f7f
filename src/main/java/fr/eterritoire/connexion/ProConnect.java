package fr.eterritoire.connexion;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

import java.util.List;

/// The door to signing in with ProConnect, the State's for public agents: an OpenID Connect code
/// flow with what it accepts and nothing else (S-3.15 to S-3.21).
public final class ProConnect {
    /// Where its button leads, and below which its answers come back.
    public static final String ADDRESS = "/connexion/proconnect";

    static final String RETURN = ADDRESS + "/retour";
    static final String NAME = "proconnect";

    /// Signed in with a second factor, at ProConnect's own levels (S-3.19).
    static final List<String> WITH_SECOND_FACTOR =
            List.of("eidas0-mfa", "eidas1-mfa", "eidas2", "eidas3");

    private final ClientRegistrationRepository registrations;
    private final ProConnectProvider provider;
    private final ProConnectUsers users;
    private final ProConnectReturn comingBack;

    ProConnect(
            ClientRegistrationRepository registrations,
            ProConnectProvider provider,
            ProConnectUsers users,
            ProConnectReturn comingBack) {
        this.registrations = registrations;
        this.provider = provider;
        this.users = users;
        this.comingBack = comingBack;
    }

    /// Lets people in by it, on a chain for [#ADDRESS] and below.
    public void into(HttpSecurity http) {
        http.oauth2Login(
                login ->
                        login.loginPage("/connexion")
                                .clientRegistrationRepository(registrations)
                                .authorizedClientRepository(new KeptByNobody())
                                .authorizationEndpoint(
                                        leaving -> leaving.authorizationRequestResolver(asking()))
                                .redirectionEndpoint(back -> back.baseUri(RETURN))
                                .tokenEndpoint(
                                        token -> token.accessTokenResponseClient(provider.tokens()))
                                .userInfoEndpoint(said -> said.oidcUserService(users))
                                .successHandler(comingBack)
                                .failureHandler(comingBack));
    }

    /// Which way people signed in there is asked for, and checked on return.
    private OAuth2AuthorizationRequestResolver asking() {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/connexion");
        resolver.setAuthorizationRequestCustomizer(ProConnect::askForSecondFactor);
        return resolver;
    }

    private static void askForSecondFactor(OAuth2AuthorizationRequest.Builder request) {
        var claims =
                "{\"id_token\":{\"acr\":{\"essential\":true,\"values\":[\"%s\"]}}}"
                        .formatted(String.join("\",\"", WITH_SECOND_FACTOR));
        request.additionalParameters(more -> more.put("claims", claims));
    }
}
