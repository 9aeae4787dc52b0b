package org.jointfund.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fund is configuration: no code, model or page names one (N36). */
class NoFundIsKnownToTheCodeTests {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--.*?-->|(?m)^\\s*(//|--).*?$");

    @ParameterizedTest
    @ValueSource(strings = {"src/main", "bpmn", "templates"})
    void namesNoFund(String folder) throws IOException {
        for (String fund : funds()) {
            assertThat(files(Path.of(folder)))
                    .filteredOn(file -> text(file).contains(fund))
                    .as("files that name %s", fund)
                    .isEmpty();
        }
    }

    @Test
    void looksForEveryFundThereIs() throws IOException {
        assertThat(funds()).contains("MIG00", "PBF00");
        assertThat(files(Path.of("src/main"))).isNotEmpty();
    }

    private static List<String> funds() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("seeds/funds"))) {
            return folders.map(folder -> folder.getFileName().toString()).toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("node_modules"))
                    .toList();
        }
    }

    /** The text without its comments, where an example may stand. */
    private static String text(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .replaceAll("");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
