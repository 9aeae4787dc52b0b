package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the table of full figures says is what a test plays (N30). */
class FullFigureTests {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern FIGURE = Pattern.compile("FullFigure\\.begin\\(\\s*\"([^\"]+)\"");

    @Test
    void eachLineIsOfAFigureThatIsPlayed() throws IOException {
        assertThat(FullFigure.lines().stream()
                        .filter(line ->
                                line.startsWith("| ") && !line.startsWith("| what") && !line.startsWith("| ---"))
                        .map(line -> line.substring(2, line.indexOf(" |", 2))))
                .isNotEmpty()
                .isSubsetOf(played());
    }

    private static List<String> played() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> FIGURE.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .toList();
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
