package org.jointfund.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jointfund.openapi.Contract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public API at one address, used as any program would: JSON over HTTP, a key with every command. */
final class Api {

    private static final String PASSWORD = "jointfund";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final Contract contract = new Contract();
    private final SortedSet<String> surprises = new TreeSet<>();
    private final URI address;

    Api(URI address) {
        this.address = address;
    }

    /** The demonstration's person of this id. */
    Person as(String id) {
        return new Person(id, this);
    }

    /** What was answered otherwise than the description says, each once. */
    List<String> surprises() {
        return List.copyOf(surprises);
    }

    JsonNode get(String person, String path) {
        return answer(send(request(person, path).GET()), path);
    }

    /** Sends a command under its key. */
    JsonNode post(String person, String key, String path, Map<String, ?> command) {
        HttpRequest.Builder request = request(person, path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(command)));
        return answer(send(request), path);
    }

    /** Sends a small PDF as the file of this field. */
    JsonNode upload(String person, String path, String field, String name) {
        Multipart form = new Multipart(field, name);
        HttpRequest.Builder request = request(person, path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", form.type())
                .POST(BodyPublishers.ofByteArray(form.bytes()));
        return answer(send(request), path);
    }

    private HttpRequest.Builder request(String person, String path) {
        return HttpRequest.newBuilder(address.resolve("/api/v1" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + credentials(person))
                .header("Accept-Language", "en");
    }

    private static String credentials(String person) {
        return Base64.getEncoder().encodeToString((person + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode answer(HttpResponse<String> response, String path) {
        JsonNode body = read(response);
        String method = response.request().method();
        surprises.addAll(contract.differences(method, path, response.statusCode(), body));
        if (response.statusCode() >= 400) {
            throw new Refusal(method + " " + path, response.statusCode(), body);
        }
        return body;
    }

    JsonNode read(HttpResponse<String> response) {
        return response.body().isEmpty() ? json.createObjectNode() : json.readTree(response.body());
    }
}
