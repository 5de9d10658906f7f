package fr.eterritoire.connexion;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

import java.net.URI;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/// ProConnect as it was configured. What it says of itself is read when somebody first needs it:
/// the platform starts without it.
@Configuration
@ConditionalOnWebApplication
@ConditionalOnProperty("eterritoire.proconnect.client")
class ProConnectConfiguration {
    @Bean
    SupplierClientRegistrationRepository registrations(
            ProConnectSettings settings,
            ProConnectProvider provider,
            @Value("${eterritoire.adresse}") URI address) {
        return new SupplierClientRegistrationRepository(
                () ->
                        new InMemoryClientRegistrationRepository(
                                registration(settings, provider, address)));
    }

    private static ClientRegistration registration(
            ProConnectSettings settings, ProConnectProvider provider, URI address) {
        return provider.discovered()
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

    /// Its ID tokens; the keys they are signed with are read once.
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(ProConnectProvider provider) {
        var known = new ConcurrentHashMap<String, JwtDecoder>();
        return client ->
                known.computeIfAbsent(client.getClientId(), _ -> idTokens(provider, client));
    }

    private static JwtDecoder idTokens(ProConnectProvider provider, ClientRegistration client) {
        var decoder = provider.decoder(client);
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        List.of(
                                JwtTypeValidator.jwt(),
                                new JwtTimestampValidator(),
                                new OidcIdTokenValidator(client))));
        return decoder;
    }

    @Bean
    ProConnect proConnect(
            SupplierClientRegistrationRepository registrations,
            ProConnectProvider provider,
            ProConnectUsers users,
            ProConnectReturn comingBack) {
        return new ProConnect(registrations, provider, users, comingBack);
    }
}
