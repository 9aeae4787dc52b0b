package org.jointfund.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The routes of the API as they are mapped, with who may use them according to the access table. */
final class Routes {

    static final String API = "/api/v1";
    private static final Path ACCESS = Path.of("src/main/resources/access");

    private final RequestMappingHandlerMapping mappings;
    private final Map<String, String> who = rules();

    Routes(RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    List<Route> all() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.jointfund"))
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
                .sorted(java.util.Comparator.comparing(Route::path).thenComparing(Route::method))
                .toList();
    }

    private Stream<Route> routes(RequestMappingInfo mapping, HandlerMethod handler) {
        return mapping.getMethodsCondition().getMethods().stream().flatMap(method -> mapping.getPatternValues().stream()
                .filter(path -> path.startsWith(API + "/"))
                .map(path -> route(method.name(), path.substring(API.length()), handler)));
    }

    private Route route(String method, String path, HandlerMethod handler) {
        String rule = Optional.ofNullable(who.get(method + " " + path))
                .orElseThrow(() -> new IllegalStateException("No access rule for " + method + " " + path));
        return new Route(method, path, handler, rule);
    }

    /** Who may use a route, by method and path. */
    private static Map<String, String> rules() {
        try (Stream<Path> files = Files.list(ACCESS)) {
            return files.flatMap(Routes::lines)
                    .map(line -> line.split(";", -1))
                    .collect(Collectors.toMap(cells -> cells[0] + " " + cells[1], cells -> cells[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
