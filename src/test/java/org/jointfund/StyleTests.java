package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The style sheet and what wears it know each other. */
class StyleTests {

    private static final Path SHEET = Path.of("src/main/resources/static/css/jointfund.css");
    private static final Pattern DEFINED = Pattern.compile("\\.(jf-[\\w-]+)");
    private static final Pattern WORN = Pattern.compile("(?<![\\w-])(jf-\\w[\\w-]*)");
    /** Templates put one of these together from the state of a step. */
    private static final Set<String> COMPOSED = Set.of("jf-step--done", "jf-step--current", "jf-step--ahead");

    @Test
    void everyClassOfOursIsDefinedAndWorn() {
        Set<String> worn = named(WORN, files("templates", "src/main/frontend/scripts"));
        worn.remove("jf-step--");
        worn.addAll(COMPOSED);

        assertThat(named(DEFINED, Stream.of(SHEET))).isEqualTo(worn);
    }

    /** What a sheet would fetch is in it: no other file is served for it. */
    @Test
    void theSheetAsksForNoFile() {
        assertThat(read(SHEET)).doesNotContain("url(");
    }

    private static Set<String> named(Pattern pattern, Stream<Path> files) {
        return files.flatMap(file -> pattern.matcher(read(file)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(String... folders) {
        return Arrays.stream(folders).map(Path::of).map(StyleTests::walk).flatMap(List::stream);
    }

    private static List<Path> walk(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
