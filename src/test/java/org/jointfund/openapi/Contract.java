package org.jointfund.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/** The checked-in description, held against what the API really answers. */
public final class Contract {

    static final Path CHECKED_IN = Path.of("src/main/resources/static/openapi.yaml");

    private final Map<String, Object> whole = read();

    static Map<String, Object> read() {
        try {
            return new Yaml().load(Files.readString(CHECKED_IN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What in this answer is not as described; the path is the one behind {@code /api/v1}. */
    public List<String> differences(String method, String path, int status, JsonNode body) {
        String template = template(path.replaceFirst("\\?.*", ""));
        Map<String, Object> operation = child(child(child(whole, "paths"), template), method.toLowerCase(Locale.ROOT));
        Map<String, Object> response = resolved(child(child(operation, "responses"), Integer.toString(status)));
        String where = method + " " + template + " " + status;
        if (response.isEmpty()) {
            return List.of(where + " is not described");
        }
        return new Conformity(this).of(where, schema(response), body);
    }

    /** The described path that fits; the one with the fewest variables where several do. */
    private String template(String path) {
        return child(whole, "paths").keySet().stream()
                .filter(template -> path.matches(template.replaceAll("\\{\\w+}", "[^/]+")))
                .min(java.util.Comparator.comparingLong(Contract::variables))
                .orElse(path);
    }

    private static long variables(String template) {
        return template.chars().filter(character -> character == '{').count();
    }

    private static Map<String, Object> schema(Map<String, Object> response) {
        Map<String, Object> content = child(response, "content");
        return content.keySet().stream()
                .findFirst()
                .map(kind -> child(child(content, kind), "schema"))
                .orElse(Map.of());
    }

    /** What a reference leads to, or the thing itself. */
    Map<String, Object> resolved(Map<String, Object> described) {
        if (!(described.get("$ref") instanceof String reference)) {
            return described;
        }
        String[] place = reference.split("/", -1);
        return child(child(child(whole, "components"), place[2]), place[3]);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> child(Map<String, Object> map, String key) {
        return (Map<String, Object>) map.getOrDefault(key, Map.of());
    }
}
