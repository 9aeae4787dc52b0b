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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.util.UriComponentsBuilder;

/** An OpenID provider in this process: it speaks the real protocol over loopback, for whoever signed in there an hour ago. */
final class TestIdentityProvider {

    static final TestIdentityProvider ONE = new TestIdentityProvider();
    static final String SUBJECT = "subject-of-the-officer";
    private static final String CLIENT = "jointfund";

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private volatile String subject = SUBJECT;
    private volatile boolean asksAgain = true;
    private volatile boolean answering = true;

    TestIdentityProvider() {
        this("test");
    }

    /** One whose key has this name. */
    TestIdentityProvider(String keyName) {
        try {
            key = new RSAKeyGenerator(2048).keyID(keyName).generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/keys", this::keys);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on this account is signed in here; asked to sign it in anew, the provider does so or goes by the session it has. */
    void signedIn(String account, boolean willAskAgain) {
        subject = account;
        asksAgain = willAskAgain;
    }

    /** Whether whoever asks for its keys gets an answer from now on. */
    void answers(boolean asked) {
        answering = asked;
    }

    List<String> settings() {
        String client = "spring.security.oauth2.client.";
        String programs = "spring.security.oauth2.resourceserver.jwt.";
        return List.of(
                programs + "issuer-uri=" + issuer(),
                programs + "jwk-set-uri=" + issuer() + "/keys",
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

    private void keys(HttpExchange exchange) throws IOException {
        if (answering) {
            json(exchange, new JWKSet(key.toPublicJWK()).toString());
        } else {
            exchange.close();
        }
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = UriComponentsBuilder.fromUri(exchange.getRequestURI())
                .build()
                .getQueryParams()
                .toSingleValueMap();
        boolean anew = asksAgain && "login".equals(asked.get("prompt")) && "0".equals(asked.get("max_age"));
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        String code = UUID.randomUUID().toString();
        answers.put(code, new Answer(subject, decoded(asked, "nonce"), anew ? now : now.minusSeconds(3600)));
        String back = decoded(asked, "redirect_uri");
        exchange.getResponseHeaders().add("Location", back + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static String decoded(Map<String, String> asked, String name) {
        return URLDecoder.decode(asked.getOrDefault(name, ""), StandardCharsets.UTF_8);
    }

    private void token(HttpExchange exchange) throws IOException {
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = UriComponentsBuilder.fromUriString("?" + sent)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        json(
                exchange,
                """
                {"access_token": "access", "token_type": "Bearer", "expires_in": 300, "id_token": "%s"}"""
                        .formatted(idToken(Objects.requireNonNull(answers.remove(form.get("code"))))));
    }

    private String idToken(Answer answer) {
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(answer.subject())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("auth_time", answer.signedIn().getEpochSecond())
                .claim("nonce", answer.nonce())
                .build();
        return signed(claims);
    }

    /** What a program of the account is given for the service that is the audience; it expires in so many seconds. */
    String accessToken(String issuer, String account, String audience, int seconds) {
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        return signed(new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(account)
                .audience(audience)
                .issueTime(Date.from(now.minusSeconds(600)))
                .expirationTime(Date.from(now.plusSeconds(seconds)))
                .build());
    }

    private String signed(JWTClaimsSet claims) {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private record Answer(String subject, String nonce, Instant signedIn) {}

    private static void json(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
