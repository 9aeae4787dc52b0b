package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R19: the tables of the README are what the sources say. {@code -Djointfund.readme=write} rewrites them. */
class ReadmeTests {

    private static final Path README = Path.of("README.md");
    private static final Path SOURCES = Path.of("src/main/java/org/jointfund");
    private static final Pattern SENTENCE = Pattern.compile("(?s)/\\*\\*\\s*(.*?)\\s*\\*/");
    private static final Pattern MAY_USE = Pattern.compile("(?s)allowedDependencies = \\{(.*?)}");
    private static final Pattern PROCESS =
            Pattern.compile("(?s)<bpmn:process id=\"(\\w+)\".*?<bpmn:documentation>(.*?)</bpmn:documentation>");

    @ParameterizedTest
    @ValueSource(strings = {"modules", "processes", "routes"})
    @Keeps("R19")
    void aTableEqualsItsSources(String table) throws IOException {
        String readme = Files.readString(README);
        String expected = replaced(readme, table);
        if ("write".equals(System.getProperty("jointfund.readme"))) {
            Files.writeString(README, expected);
        }
        assertThat(Files.readString(README)).isEqualTo(expected);
    }

    private static String replaced(String readme, String table) {
        Pattern place = Pattern.compile("(?s)(<!-- " + table + " -->\n).*?(<!-- /" + table + " -->)");
        Matcher found = place.matcher(readme);
        assertThat(found.find()).as("the place of the table " + table).isTrue();
        return found.replaceFirst("$1" + Matcher.quoteReplacement(rows(table)) + "$2");
    }

    private static String rows(String table) {
        return switch (table) {
            case "modules" -> table("| module | is | may use |", modules());
            case "processes" -> table("| process | purpose | file |", processes());
            default -> table("| method | route | who |", routes());
        };
    }

    private static String table(String head, Stream<String> rows) {
        String columns = "|" + " --- |".repeat(3);
        return Stream.concat(Stream.of(head, columns), rows).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> modules() {
        return list(SOURCES, "")
                .filter(Files::isDirectory)
                .map(module -> row(module, read(module.resolve("package-info.java"))));
    }

    private static String row(Path module, String info) {
        return "| `%s` | %s | %s |".formatted(module.getFileName(), first(SENTENCE, info), mayUse(info));
    }

    private static String mayUse(String info) {
        String named = first(MAY_USE, info)
                .replaceAll("[\"\\s]+", " ")
                .replace(" ,", ",")
                .strip();
        return named.isEmpty() ? "nothing" : named;
    }

    private static Stream<String> processes() {
        return list(Path.of("bpmn"), ".bpmn").map(file -> {
            Matcher process = PROCESS.matcher(read(file));
            assertThat(process.find()).as("the purpose of " + file).isTrue();
            return "| `%s` | %s | `%s` |"
                    .formatted(process.group(1), process.group(2).strip(), file);
        });
    }

    private static Stream<String> routes() {
        return list(Path.of("src/main/resources/access"), ".csv")
                .flatMap(file -> read(file).lines())
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.split(";", -1)))
                .sorted(java.util.Comparator.comparing((List<String> cells) -> cells.get(1) + cells.get(0)))
                .map(cells -> "| %s | `%s` | %s |".formatted(cells.get(0), cells.get(1), words(cells.get(2))));
    }

    private static String words(String who) {
        Function<String, String> word =
                role -> role.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return Stream.of(who.split(" ", -1)).map(word).collect(Collectors.joining(", "));
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1).replaceAll("\\s*\\n \\* ?", " ") : "";
    }

    private static Stream<Path> list(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
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
