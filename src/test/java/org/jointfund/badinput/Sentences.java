package org.jointfund.badinput;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The sentences of {@code problem.*} as they stand in the message files. */
final class Sentences {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final List<String> LANGUAGES = List.of("en", "fr", "ar");

    private Sentences() {}

    /** In which languages the problem has a sentence. */
    static List<String> languages(String key) {
        return LANGUAGES.stream()
                .filter(language -> all(language).containsKey("problem." + key))
                .toList();
    }

    /** The English sentence up to the first thing that is put into it. */
    static String start(String key) {
        String sentence = all("en").getProperty("problem." + key, "no sentence for " + key);
        return sentence.split("[{']", 2)[0].strip();
    }

    private static Properties all(String language) {
        Properties all = new Properties();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            files.filter(file -> file.toString().endsWith("_" + language + ".properties"))
                    .forEach(file -> load(file, all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static void load(Path file, Properties all) {
        try (Reader reader = Files.newBufferedReader(file)) {
            all.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
