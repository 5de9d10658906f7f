package fr.eterritoire.connexion;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;

/// Signing in with ProConnect, off until it is configured.
///
/// @param emetteur `eterritoire.proconnect.emetteur`: the issuer, `https://{domain}/api/v2`, under
///   which its discovery document stands (S-3.15)
/// @param client `eterritoire.proconnect.client`: the identifier that ProConnect gave
/// @param secret `eterritoire.proconnect.secret`: the secret that goes with it
/// @param signature `eterritoire.proconnect.signature`: RS256, ES256 or HS256, as was declared
///   there; whatever is signed otherwise is refused
@ConfigurationProperties("eterritoire.proconnect")
record ProConnectSettings(
        URI emetteur, String client, String secret, @DefaultValue("RS256") String signature) {}
