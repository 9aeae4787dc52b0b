package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/rules.md} names each rule of the house and the test that holds it. */
class HouseRulesTests {

    private static final Pattern ROW = Pattern.compile("\\| (R\\d+) \\| .+ \\| `(\\w+)` \\|");

    /** A line of the table. */
    record Rule(String name, String test) {}

    static Stream<Rule> rules() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs/rules.md")))
                .results()
                .map(row -> new Rule(row.group(1), row.group(2)));
    }

    @Test
    void namesAllTwentyTwo() throws IOException {
        List<String> all =
                IntStream.rangeClosed(1, 22).mapToObj(number -> "R" + number).toList();
        assertThat(rules().map(Rule::name)).containsExactlyElementsOf(all);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void namesATestThatNamesTheRule(Rule rule) throws IOException {
        Path test = Path.of("src/test/java/org/jointfund", rule.test() + ".java");
        assertThat(Files.readString(test)).containsPattern("\\b" + rule.name() + "\\b");
    }
}
