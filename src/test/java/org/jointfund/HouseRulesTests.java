package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** {@code docs/rules.md} names each rule of the house and the tests that keep it, which say so themselves and run. */
class HouseRulesTests {

    private static final Pattern ROW = Pattern.compile("\\| (R\\d+) \\| .+ \\| `(\\w+)` \\|");

    /** A line of the table. */
    record Rule(String name, String test) {}

    static Stream<Rule> rules() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs/rules.md")))
                .results()
                .map(row -> new Rule(row.group(1), row.group(2)));
    }

    static Stream<String> tests() throws IOException {
        return rules().map(Rule::test).distinct();
    }

    @Test
    void namesAllTwentyThree() throws IOException {
        List<String> all =
                IntStream.rangeClosed(1, 23).mapToObj(number -> "R" + number).toList();
        assertThat(rules().map(Rule::name)).containsExactlyElementsOf(all);
    }

    @ParameterizedTest
    @MethodSource("tests")
    void aTestKeepsTheRulesItIsNamedFor(String test) throws IOException, ClassNotFoundException {
        Set<String> named = rules().filter(rule -> rule.test().equals(test))
                .map(Rule::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(kept(Class.forName("org.jointfund." + test))).isEqualTo(named);
    }

    private static Set<String> kept(Class<?> test) {
        return Arrays.stream(test.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Keeps.class))
                .filter(HouseRulesTests::runs)
                .flatMap(method -> Arrays.stream(Objects.requireNonNull(method.getAnnotation(Keeps.class))
                        .value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean runs(Method method) {
        return AnnotationSupport.isAnnotated(method, Testable.class)
                && !AnnotationSupport.isAnnotated(method, Disabled.class)
                && !AnnotationSupport.isAnnotated(method.getDeclaringClass(), Disabled.class);
    }
}
