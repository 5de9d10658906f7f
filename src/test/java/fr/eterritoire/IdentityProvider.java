package fr.eterritoire;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.shaded.gson.Gson;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A stand-in for ProConnect, on this machine: discovery, keys, tokens, `userinfo` as JSON or as a
/// signed JWT. A test says what is wrong with its next answers.
final class IdentityProvider implements AutoCloseable {
    static final int PORT = 38_471;
    static final String ISSUER = "http://127.0.0.1:" + PORT + "/api/v2";
    static final String CLIENT = "eterritoire-essai";

    /// Always the same, since whoever reads them once keeps them.
    private static final RSAKey RSA = rsaKey();

    private static final ECKey EC = ecKey();

    final Map<String, Object> person = new HashMap<>();
    String acr = "";
    String nonce = "";
    String audience = "";
    boolean signsUserinfo;
    boolean signsWithAnotherAlgorithm;
    String subjectOfUserinfo = "";
    boolean isDown;

    private final HttpServer server;
    private String formOfToken = "";

    IdentityProvider() throws IOException {
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 0);
        server.createContext("/api/v2", this::answer);
        server.start();
        asUsual();
    }

    /// Nothing is wrong with it any more.
    void asUsual() {
        acr = "eidas1-mfa";
        nonce = "";
        audience = CLIENT;
        signsUserinfo = false;
        signsWithAnotherAlgorithm = false;
        subjectOfUserinfo = "";
        isDown = false;
        person.putAll(
                Map.of(
                        "sub", "agent-1",
                        "idp_id", "fournisseur-1",
                        "email", "jeanne@mairie.test",
                        "siret", "21860294400012",
                        "given_name", "Jeanne",
                        "usual_name", "Martin"));
    }

    private static RSAKey rsaKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("rsa").generate();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static ECKey ecKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /// What the browser does there: it is sent back with a code.
    ///
    /// @param address where the application sent it
    String letsIn(String address) {
        var asked = query(address);
        nonce = nonce.isEmpty() ? asked.getFirst("nonce") : nonce;
        return UriComponentsBuilder.fromUriString(asked.getFirst("redirect_uri"))
                .queryParam("code", "code-de-60-secondes")
                .queryParam("state", asked.getFirst("state"))
                .build()
                .toUriString()
                .replace("http://localhost", "");
    }

    static MultiValueMap<String, String> query(String address) {
        var parts = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
        var decoded = new LinkedMultiValueMap<String, String>();
        parts.forEach(
                (name, values) ->
                        values.forEach(
                                value ->
                                        decoded.add(
                                                name,
                                                URLDecoder.decode(value, StandardCharsets.UTF_8))));
        return decoded;
    }

    /// The form with which the code was changed for tokens.
    String formOfToken() {
        return formOfToken;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring("/api/v2".length());
        if (isDown) {
            send(exchange, 503, "text/plain", "");
            return;
        }
        try {
            switch (path) {
                case "/.well-known/openid-configuration" -> json(exchange, discovery());
                case "/jwks" ->
                        json(exchange, new JWKSet(List.of(RSA, EC)).toPublicJWKSet().toString());
                case "/token" -> {
                    formOfToken =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8);
                    json(exchange, tokens());
                }
                case "/userinfo" -> userinfo(exchange);
                default -> send(exchange, 404, "text/plain", "");
            }
        } catch (JOSEException fault) {
            throw new IOException(fault);
        }
    }

    private static String discovery() {
        return """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
         "userinfo_endpoint": "%1$s/userinfo", "jwks_uri": "%1$s/jwks",
         "end_session_endpoint": "%1$s/session/end", "subject_types_supported": ["pairwise"],
         "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"],
         "scopes_supported": ["openid"], "token_endpoint_auth_methods_supported": ["client_secret_post"]}
        """
                .formatted(ISSUER);
    }

    private String tokens() throws JOSEException {
        var claims =
                claims().claim("nonce", nonce)
                        .claim("acr", acr)
                        .subject(String.valueOf(person.get("sub")));
        return """
        {"access_token": "acces", "token_type": "Bearer", "expires_in": 3600, "id_token": "%s"}
        """
                .formatted(signed(claims.build(), signsWithAnotherAlgorithm));
    }

    private JWTClaimsSet.Builder claims() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
    }

    private void userinfo(HttpExchange exchange) throws IOException, JOSEException {
        var said = new HashMap<>(person);
        if (!subjectOfUserinfo.isEmpty()) {
            said.put("sub", subjectOfUserinfo);
        }
        if (signsUserinfo) {
            var claims = claims();
            said.forEach(claims::claim);
            send(
                    exchange,
                    200,
                    "application/jwt",
                    signed(claims.build(), signsWithAnotherAlgorithm));
        } else {
            json(exchange, new Gson().toJson(said));
        }
    }

    private String signed(JWTClaimsSet claims, boolean otherwise) throws JOSEException {
        var header =
                new JWSHeader.Builder(otherwise ? JWSAlgorithm.ES256 : JWSAlgorithm.RS256)
                        .keyID(otherwise ? "ec" : "rsa")
                        .build();
        var jwt = new SignedJWT(header, claims);
        jwt.sign(otherwise ? new ECDSASigner(EC) : new RSASSASigner(RSA));
        return jwt.serialize();
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        send(exchange, 200, "application/json", body);
    }

    private static void send(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        var octets = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, octets.length == 0 ? -1 : octets.length);
        exchange.getResponseBody().write(octets);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
