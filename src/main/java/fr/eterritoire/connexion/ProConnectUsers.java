package fr.eterritoire.connexion;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Asks ProConnect who came. Its `userinfo` is JSON or a signed JWT, whose signature, issuer,
/// audience and nonce are checked (S-3.17); and it must speak of the person of the ID token.
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty("eterritoire.proconnect.client")
class ProConnectUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private static final MediaType JWT = MediaType.parseMediaType("application/jwt");

    private final ProConnectSettings settings;
    private final ProConnectProvider provider;
    private final JsonMapper json;

    ProConnectUsers(ProConnectSettings settings, ProConnectProvider provider, JsonMapper json) {
        this.settings = settings;
        this.provider = provider;
        this.json = json;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        if (!ProConnect.WITH_SECOND_FACTOR.contains(token.getClaimAsString("acr"))) {
            throw refused(ProConnectReturn.NO_SECOND_FACTOR);
        }
        var said = said(request, token);
        if (!Objects.equals(token.getSubject(), said.get("sub"))) {
            throw refused("another_person");
        }
        return new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, token, new OidcUserInfo(said));
    }

    private Map<String, Object> said(OidcUserRequest request, OidcIdToken token) {
        var client = request.getClientRegistration();
        try {
            var answer =
                    provider.ask(
                            client.getProviderDetails().getUserInfoEndpoint().getUri(),
                            asked ->
                                    asked.header(
                                                    HttpHeaders.AUTHORIZATION,
                                                    "Bearer "
                                                            + request.getAccessToken()
                                                                    .getTokenValue())
                                            .accept(JWT, MediaType.APPLICATION_JSON));
            var body = Objects.requireNonNullElse(answer.getBody(), "");
            return JWT.isCompatibleWith(answer.getHeaders().getContentType())
                    ? signed(body, client, token)
                    : json.readValue(body, ProConnectProvider.CLAIMS);
        } catch (RestClientException fault) {
            throw new InternalAuthenticationServiceException("ProConnect userinfo", fault);
        } catch (JacksonException | JwtException fault) {
            throw new OAuth2AuthenticationException(new OAuth2Error("userinfo"), fault);
        }
    }

    private Map<String, Object> signed(String text, ClientRegistration client, OidcIdToken token) {
        var jwt = decoder(client, token).decode(text);
        return jwt.getClaims();
    }

    private JwtDecoder decoder(ClientRegistration client, OidcIdToken token) {
        var decoder = provider.decoder(client);
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        List.of(
                                new JwtTimestampValidator(),
                                new JwtIssuerValidator(settings.emetteur().toString()),
                                new JwtClaimValidator<List<String>>(
                                        "aud",
                                        aud -> aud != null && aud.contains(settings.client())),
                                jwt -> sameNonce(jwt, token))));
        return decoder;
    }

    /// `userinfo` need not repeat it; what it repeats must be that of the ID token.
    private static OAuth2TokenValidatorResult sameNonce(Jwt jwt, OidcIdToken token) {
        var nonce = jwt.getClaimAsString("nonce");
        return nonce == null || nonce.equals(token.getNonce())
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_nonce"));
    }

    private static OAuth2AuthenticationException refused(String why) {
        return new OAuth2AuthenticationException(new OAuth2Error(why));
    }
}
