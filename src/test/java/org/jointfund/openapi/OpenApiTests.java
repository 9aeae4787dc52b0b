package org.jointfund.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointfund.JointfundTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The description of the API that is checked in says what the application does. */
@JointfundTest
class OpenApiTests {

    private static final Pattern REFERENCE = Pattern.compile("#/components/(\\w+)/(\\w+)");
    private static final Set<String> OF_EVERY_COMMAND = Set.of("200", "400", "401", "403", "409", "422", "503");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void theDescriptionSaysWhatTheApplicationDoes() throws IOException {
        String made = new Description(routes()).yaml();
        if ("write".equals(System.getProperty("jointfund.openapi"))) {
            Files.writeString(Contract.CHECKED_IN, made);
        }
        assertThat(Files.readString(Contract.CHECKED_IN))
                .as("%s, which ./dev format writes anew", Contract.CHECKED_IN)
                .isEqualTo(made);
    }

    @Test
    void everySummaryBelongsToARoute() {
        assertThat(Description.summaries().keySet())
                .isSubsetOf(routes().stream().map(Route::key).toList());
    }

    @TestFactory
    Stream<DynamicTest> everyRouteIsDescribedWithItsErrors() throws IOException {
        Map<String, Object> paths = Contract.child(Contract.read(), "paths");
        return routes().stream()
                .map(route -> DynamicTest.dynamicTest(
                        route.key(), () -> assertThat(statuses(paths, route)).containsAll(expected(route))));
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        String written = Files.readString(Contract.CHECKED_IN);
        Map<String, Object> components = Contract.child(Contract.read(), "components");

        assertThat(REFERENCE.matcher(written).results()).isNotEmpty().allSatisfy(found -> assertThat(
                        Contract.child(components, found.group(1)))
                .containsKey(found.group(2)));
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        assertThat(routes().stream().map(Route::operation)).doesNotHaveDuplicates();
    }

    private static Set<String> statuses(Map<String, Object> paths, Route route) {
        Map<String, Object> operation = Contract.child(
                Contract.child(paths, route.path()), route.method().toLowerCase(Locale.ROOT));
        return Contract.child(operation, "responses").keySet();
    }

    private static Set<String> expected(Route route) {
        Set<String> statuses = new TreeSet<>(route.changes() ? OF_EVERY_COMMAND : Set.of("200", "503"));
        if (!route.isOpen()) {
            statuses.add("401");
        }
        if (route.path().contains("{")) {
            statuses.add("404");
        }
        return statuses;
    }

    private List<Route> routes() {
        return new Routes(mappings).all();
    }
}
