package org.jointfund;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.util.UriComponentsBuilder;

/** An OpenID provider in this process, with one account: it speaks the real protocol over loopback. */
final class TestIdentityProvider {

    static final TestIdentityProvider ONE = new TestIdentityProvider();
    static final String SUBJECT = "subject-of-the-officer";
    private static final String CLIENT = "jointfund";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();

    private TestIdentityProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/keys", exchange -> json(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<String> settings() {
        String client = "spring.security.oauth2.client.";
        return List.of(
                client + "registration.test.client-id=" + CLIENT,
                client + "registration.test.client-secret=secret",
                client + "registration.test.client-name=Agency Alder",
                client + "registration.test.authorization-grant-type=authorization_code",
                client + "registration.test.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
                client + "registration.test.scope=openid",
                client + "provider.test.authorization-uri=" + issuer() + "/authorize",
                client + "provider.test.token-uri=" + issuer() + "/token",
                client + "provider.test.jwk-set-uri=" + issuer() + "/keys",
                client + "provider.test.user-name-attribute=sub");
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = UriComponentsBuilder.fromUri(exchange.getRequestURI())
                .build()
                .getQueryParams()
                .toSingleValueMap();
        nonces.put("code", asked.getOrDefault("nonce", ""));
        String back = java.net.URLDecoder.decode(asked.getOrDefault("redirect_uri", ""), StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Location", back + "?code=code&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        json(
                exchange,
                """
                {"access_token": "access", "token_type": "Bearer", "expires_in": 300, "id_token": "%s"}"""
                        .formatted(idToken()));
    }

    private String idToken() {
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(SUBJECT)
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", java.net.URLDecoder.decode(nonces.getOrDefault("code", ""), StandardCharsets.UTF_8))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
