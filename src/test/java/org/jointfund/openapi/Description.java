package org.jointfund.openapi;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** The whole description, written as YAML. */
final class Description {

    private static final Path SUMMARIES = Path.of("src/test/resources/openapi/summaries.csv");
    private static final String ABOUT =
            """
            Everything people do on the pages of Jointfund, for programs. A route here is a page's address behind `/api/v1`; the same \
            rules hold. What changes something is a POST with an `Idempotency-Key` and answers with a receipt; sent again under the same \
            key it is not done again. Amounts are strings in US$ such as "700000.00", days are ISO dates. What you see in a demonstration \
            is demonstration data, not an official record.""";

    private final List<Route> routes;
    private final Map<String, String> summaries = summaries();

    Description(List<Route> routes) {
        this.routes = routes;
    }

    static Map<String, String> summaries() {
        return Routes.lines(SUMMARIES)
                .map(line -> line.split(";", 3))
                .collect(Collectors.toMap(cells -> cells[0] + " " + cells[1], cells -> cells[2]));
    }

    String yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(140);
        options.setSplitLines(true);
        options.setDereferenceAliases(true);
        return new Yaml(options).dump(whole());
    }

    private Map<String, Object> whole() {
        Schemas sent = Schemas.sent();
        Map<String, Object> paths = paths(sent, sent.answered());
        Map<String, Object> schemas = new TreeMap<>(sent.named());
        schemas.putAll(ProblemKeys.schemas());
        return new Tree()
                .with("openapi", "3.1.0")
                .with("info", info())
                .with("servers", List.of(Tree.of("url", Routes.API)))
                .with("security", List.of(Tree.of("person", List.of()), Tree.of("program", List.of())))
                .with("tags", tags())
                .with("paths", paths)
                .with("components", components(schemas))
                .map();
    }

    private static Map<String, Object> info() {
        return new Tree()
                .with("title", "Jointfund")
                .with("version", "v1")
                .with("description", ABOUT)
                .map();
    }

    private List<Map<String, Object>> tags() {
        return routes.stream()
                .map(Route::module)
                .distinct()
                .sorted()
                .map(module -> new Tree()
                        .with("name", module)
                        .with("description", SourceDoc.ofModule(module))
                        .map())
                .toList();
    }

    /** Commands first: what is both sent and answered is described as it is sent. */
    private Map<String, Object> paths(Schemas sent, Schemas answered) {
        routes.stream().flatMap(route -> Bodies.of(route).command().stream()).forEach(sent::of);
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        routes.forEach(route -> paths.computeIfAbsent(route.path(), none -> new LinkedHashMap<>())
                .put(
                        route.method().toLowerCase(java.util.Locale.ROOT),
                        new Operation(route, sent, answered).described(summary(route))));
        return new TreeMap<>(paths);
    }

    private String summary(Route route) {
        return Optional.ofNullable(summaries.get(route.key()))
                .orElseThrow(
                        () -> new IllegalStateException("Say in " + SUMMARIES + " what this does: " + route.key()));
    }

    private static Map<String, Object> components(Map<String, Object> schemas) {
        Map<String, Object> person = new Tree()
                .with("type", "http")
                .with("scheme", "basic")
                .with(
                        "description",
                        "In the demonstration every account has a password; elsewhere organizations vouch for their people.")
                .map();
        Map<String, Object> program = new Tree()
                .with("type", "http")
                .with("scheme", "bearer")
                .with("bearerFormat", "JWT")
                .with(
                        "description",
                        "A token of the organizations' issuer with this address as its audience; its subject is tied to a person.")
                .map();
        return new Tree()
                .with(
                        "securitySchemes",
                        new Tree()
                                .with("person", person)
                                .with("program", program)
                                .map())
                .with("parameters", Tree.of("IdempotencyKey", key()))
                .with("responses", Errors.responses())
                .with("schemas", schemas)
                .map();
    }

    private static Map<String, Object> key() {
        return new Tree()
                .with("name", "Idempotency-Key")
                .with("in", "header")
                .with("required", true)
                .with("description", "A new one for every command, the same one to repeat it; a random UUID does.")
                .with(
                        "schema",
                        new Tree()
                                .with("type", "string")
                                .with("pattern", "^[A-Za-z0-9-]{16,64}$")
                                .map())
                .map();
    }
}
