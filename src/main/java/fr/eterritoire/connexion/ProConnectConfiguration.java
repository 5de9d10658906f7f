package fr.eterritoire.connexion;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.JwsAlgorithm;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

import java.net.URI;
import java.util.Optional;

/// ProConnect as it was configured. What it says of itself is read when somebody first needs it:
/// the platform starts without it.
@Configuration
@ConditionalOnWebApplication
@ConditionalOnProperty("eterritoire.proconnect.client")
class ProConnectConfiguration {
    @Bean
    SupplierClientRegistrationRepository registrations(
            ProConnectSettings settings, @Value("${eterritoire.adresse}") URI address) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings, address)));
    }

    private static ClientRegistration registration(ProConnectSettings settings, URI address) {
        return ClientRegistrations.fromIssuerLocation(settings.emetteur().toString())
                .registrationId(ProConnect.NAME)
                .clientName("ProConnect")
                .clientId(settings.client())
                .clientSecret(settings.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .redirectUri(address + ProConnect.RETURN)
                .scope(
                        "openid",
                        "given_name",
                        "usual_name",
                        "email",
                        "uid",
                        "siret",
                        "idp_id",
                        "roles",
                        "organization_label")
                .userNameAttributeName("sub")
                .build();
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(ProConnectSettings settings) {
        var factory = new OidcIdTokenDecoderFactory();
        var signature = signature(settings);
        factory.setJwsAlgorithmResolver(_ -> signature);
        return factory;
    }

    /// The one way in which what comes from ProConnect must be signed.
    static JwsAlgorithm signature(ProConnectSettings settings) {
        var name = settings.signature();
        return Optional.<JwsAlgorithm>ofNullable(SignatureAlgorithm.from(name))
                .or(() -> Optional.ofNullable(MacAlgorithm.from(name)))
                .orElseThrow(() -> new IllegalStateException("eterritoire.proconnect.signature"));
    }

    @Bean
    ProConnect proConnect(
            SupplierClientRegistrationRepository registrations,
            ProConnectUsers users,
            ProConnectReturn comingBack) {
        return new ProConnect(registrations, users, comingBack);
    }
}
