package org.jointfund.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTests {

    /** A fund's officer who changes a value may trust that it works, or reads that nothing acts on it yet. */
    @Test
    void whatIsInForceIsReadSomewhereAndWhatIsOnlyKeptIsNot() throws IOException {
        String sources = sources();
        List<String> wrong = Arrays.stream(Rules.class.getDeclaredFields())
                .filter(field -> field.getType() == Rule.class)
                .filter(field -> rule(field).inForce() != isRead(field, sources))
                .map(Field::getName)
                .toList();
        assertThat(wrong).isEmpty();
    }

    /** Nor does anybody word what is printed nowhere. */
    @Test
    void everyWordOfAFundIsSaidSomewhere() throws IOException {
        String sources = sources();
        assertThat(words().filter(word -> !sources.contains('"' + word + '"'))).isEmpty();
    }

    private static Stream<String> words() throws IOException {
        return Files.readAllLines(Path.of("seeds/funds/MIG00/words.yaml")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .map(word -> word.replaceFirst("^(position|outcome)\\..*", "$1."));
    }

    private static Rule<?> rule(Field field) {
        try {
            return (Rule<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRead(Field field, String sources) {
        return Pattern.compile("\\bRules\\." + field.getName() + "\\b")
                .matcher(sources)
                .find();
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("/fund/seeds/"))
                    .map(RulesTests::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
