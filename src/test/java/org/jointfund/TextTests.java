package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.shared.DomainEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** R22 and N33: every text stands in the message files, in every language that is built. */
class TextTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    /** The wording of agreements is cleared text: English and French only. */
    private static final Pattern AGREEMENT = Pattern.compile("document\\.(agreement|sheet)\\..*");

    private static final Pattern LITERAL_KEY = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[}(]");
    private static final Pattern TEXT = Pattern.compile("(?s)>([^<]*\\p{L}{2,}[^<]*)<");

    @TestFactory
    @Keeps("R22")
    Stream<DynamicTest> noTemplateHoldsATextOfItsOwn() {
        return templates()
                .map(template ->
                        DynamicTest.dynamicTest(template.toString(), () -> assertThat(TEXT.matcher(read(template)
                                                .replaceAll(
                                                        "(?s)<!--.*?-->|<style.*?</style>|<[^>]*th:text=[^>]*>[^<]*",
                                                        ""))
                                        .results()
                                        .map(match -> match.group(1).strip())
                                        .filter(text -> !text.contains("[[#{")))
                                .isEmpty()));
    }

    @Test
    void everyTextATemplateNamesExistsInEnglish() {
        Set<String> named = templates()
                .flatMap(template -> LITERAL_KEY.matcher(read(template)).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(keys("en")).containsAll(named);
    }

    @TestFactory
    @Keeps("R22")
    Stream<DynamicTest> everyLanguageSaysEverything() {
        return Stream.of("fr", "ar")
                .map(language ->
                        DynamicTest.dynamicTest(language, () -> assertThat(difference(keys("en"), keys(language)))
                                .isEmpty()));
    }

    /** Two texts under one key would hide one another. */
    @Test
    void noKeyIsTakenTwice() {
        Stream<String> all = walk(MESSAGES)
                .filter(file -> file.toString().endsWith("_en.properties"))
                .flatMap(file -> properties(file).stringPropertyNames().stream());

        assertThat(all).doesNotHaveDuplicates();
    }

    /** History and notices name every event there is. */
    @TestFactory
    Stream<DynamicTest> everyEventHasATitleInEveryLanguage() {
        var events = new ClassPathScanningCandidateComponentProvider(false);
        events.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
        Set<String> titles = events.findCandidateComponents("org.jointfund").stream()
                .map(event ->
                        "event." + String.valueOf(event.getBeanClassName()).replaceAll(".*[.$]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(titles).hasSizeGreaterThan(70);
        return Stream.of("en", "fr", "ar")
                .map(language -> DynamicTest.dynamicTest(
                        language, () -> assertThat(keys(language)).containsAll(titles)));
    }

    private static Set<String> difference(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        all.removeIf(key -> one.contains(key) && other.contains(key));
        all.removeIf(key -> AGREEMENT.matcher(key).matches());
        return all;
    }

    private static Stream<Path> templates() {
        return walk(Path.of("templates")).filter(file -> file.toString().endsWith(".html"));
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(keysOfFiles(language));
    }

    private static List<String> keysOfFiles(String language) {
        return walk(MESSAGES)
                .filter(file -> file.toString().endsWith("_" + language + ".properties"))
                .flatMap(file -> properties(file).stringPropertyNames().stream())
                .toList();
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).sorted().toList().stream();
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
