package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** R21: no route without an access rule, and no access rule without a route. */
@JointfundTest
class AccessTests {

    private static final Set<String> OF_FRAMEWORKS = Set.of(
            "POST /sign-in",
            "POST /sign-out",
            "GET /css/**",
            "GET /js/**",
            "GET /vendor/**",
            "GET /favicon*.svg",
            "GET /actuator/health",
            "GET /openapi.yaml",
            "GET /error",
            "POST /error",
            "POST /problem",
            "GET /oauth2/authorization/{provider}",
            "GET /login/oauth2/code/{provider}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    @Keeps("R21")
    void everyRouteHasAnAccessRule() throws IOException {
        assertThat(routes()).isSubsetOf(rules());
    }

    @Test
    @Keeps("R21")
    void everyAccessRuleBelongsToARoute() throws IOException {
        assertThat(rules())
                .isSubsetOf(
                        Stream.concat(routes().stream(), OF_FRAMEWORKS.stream()).collect(Collectors.toSet()));
    }

    private Set<String> routes() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.jointfund"))
                .flatMap(entry -> routes(entry.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> routes(RequestMappingInfo mapping) {
        Collection<String> paths = mapping.getPatternValues();
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> paths.stream().map(path -> method + " " + page(path)));
    }

    private static String page(String path) {
        return path.startsWith("/api/v1/") ? path.substring("/api/v1".length()) : path;
    }

    private static Set<String> rules() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:access/*.csv");
        return Arrays.stream(files)
                .flatMap(AccessTests::lines)
                .map(line -> line.split(";", -1))
                .map(cells -> cells[0] + " " + page(cells[1]))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> lines(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
