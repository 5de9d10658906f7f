package fr.eterritoire.connexion;

import fr.eterritoire.outgoing.Outgoing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.JwsAlgorithm;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import javax.crypto.spec.SecretKeySpec;

/// What is asked of ProConnect's own servers, by the one way out: public machines alone, or the one
/// that the operator vouches for in `eterritoire.sorties.permis` (ADR 18).
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty("eterritoire.proconnect.client")
class ProConnectProvider {
    static final TypeReference<Map<String, Object>> CLAIMS = new TypeReference<>() {};

    private static final String DISCOVERY = "/.well-known/openid-configuration";

    private final ProConnectSettings settings;
    private final Outgoing outgoing;
    private final JsonMapper json;
    private final RestClient http;

    ProConnectProvider(ProConnectSettings settings, Outgoing outgoing, JsonMapper json) {
        this.settings = settings;
        this.outgoing = outgoing;
        this.json = json;
        this.http = RestClient.builder().requestFactory(outgoing.requests()).build();
    }

    /// What it says of itself, which must be said under its own name (OpenID Connect Discovery
    /// 4.3).
    ClientRegistration.Builder discovered() {
        var said = http.get().uri(settings.emetteur() + DISCOVERY).retrieve().body(String.class);
        var metadata = json.readValue(there(said), CLAIMS);
        if (!settings.emetteur().toString().equals(metadata.get("issuer"))) {
            throw new IllegalStateException("ProConnect calls itself " + metadata.get("issuer"));
        }
        return ClientRegistrations.fromOidcConfiguration(metadata);
    }

    ResponseEntity<String> ask(
            @Nullable String address, Consumer<RestClient.RequestHeadersSpec<?>> how) {
        var request = http.get().uri(there(address));
        how.accept(request);
        return request.retrieve().toEntity(String.class);
    }

    /// Reads what it signed in the one way that was declared.
    NimbusJwtDecoder decoder(ClientRegistration client) {
        return switch (signature()) {
            case MacAlgorithm mac ->
                    NimbusJwtDecoder.withSecretKey(
                                    new SecretKeySpec(
                                            settings.secret().getBytes(StandardCharsets.UTF_8),
                                            "HmacSHA256"))
                            .macAlgorithm(mac)
                            .build();
            case SignatureAlgorithm signature ->
                    NimbusJwtDecoder.withJwkSetUri(
                                    there(client.getProviderDetails().getJwkSetUri()))
                            .restOperations(new RestTemplate(outgoing.requests()))
                            .jwsAlgorithm(signature)
                            .build();
            default -> throw new IllegalStateException();
        };
    }

    private JwsAlgorithm signature() {
        var name = settings.signature();
        return Optional.<JwsAlgorithm>ofNullable(SignatureAlgorithm.from(name))
                .or(() -> Optional.ofNullable(MacAlgorithm.from(name)))
                .orElseThrow(() -> new IllegalStateException("eterritoire.proconnect.signature"));
    }

    /// Changes the code that a browser brought back for tokens.
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(
                RestClient.builder()
                        .requestFactory(outgoing.requests())
                        .configureMessageConverters(
                                converters ->
                                        converters
                                                .addCustomConverter(new FormHttpMessageConverter())
                                                .addCustomConverter(
                                                        new OAuth2AccessTokenResponseHttpMessageConverter()))
                        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                        .build());
        return tokens;
    }

    private static String there(@Nullable String said) {
        return Objects.requireNonNull(said, "ProConnect does not say where");
    }
}
