package org.jointfund.badinput;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** People at their pages and programs at the interface, over HTTP; everybody keeps their own session. */
final class Callers {

    static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final HttpClient program = HttpClient.newHttpClient();
    private final Map<String, Session> sessions = new HashMap<>();

    Callers(int port) {
        this.address = "http://localhost:" + port;
    }

    /** One pair of a form. */
    record Field(String name, String value) {

        private String encoded() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    /** A person's window: their cookies, and the token their forms carry. */
    private record Session(HttpClient client, String token) {}

    Answer program(String who, HttpRequest.Builder request) {
        return send(program, request.header("Authorization", basic(who)));
    }

    Answer stranger(HttpRequest.Builder request) {
        return send(program, request);
    }

    Answer person(String who, HttpRequest.Builder request) {
        return send(session(who).client(), request);
    }

    /** Sends the form of a page with the token of the person's session. */
    Answer form(String who, String path, List<Field> fields) {
        String body = fields.stream().map(Field::encoded).collect(Collectors.joining("&")) + "&"
                + new Field("_csrf", session(who).token()).encoded();
        return person(who, to(path).header("Content-Type", FORM).POST(BodyPublishers.ofString(body)));
    }

    String token(String who) {
        return session(who).token();
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Language", "en");
    }

    private Session session(String who) {
        return sessions.computeIfAbsent(who, this::signIn);
    }

    private Session signIn(String who) {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String token = token(send(client, to("/sign-in")));
        String credentials =
                List.of(new Field("username", who), new Field("password", "jointfund"), new Field("_csrf", token))
                        .stream()
                        .map(Field::encoded)
                        .collect(Collectors.joining("&"));
        send(client, to("/sign-in").header("Content-Type", FORM).POST(BodyPublishers.ofString(credentials)));
        return new Session(client, token(send(client, to("/tasks"))));
    }

    private static String token(Answer page) {
        Matcher found = TOKEN.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException("No form on this page: " + page.body());
        }
        return found.group(1);
    }

    private static String basic(String who) {
        return "Basic " + Base64.getEncoder().encodeToString((who + ":jointfund").getBytes(StandardCharsets.UTF_8));
    }

    private static Answer send(HttpClient client, HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            String type = answer.headers().firstValue("Content-Type").orElse("");
            return new Answer(answer.statusCode(), type, answer.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
