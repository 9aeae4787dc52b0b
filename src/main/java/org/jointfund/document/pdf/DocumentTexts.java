package org.jointfund.document.pdf;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The texts of documents, from {@code messages/document_*.properties}, in the languages an agreement is worded in. */
@Component
class DocumentTexts {

    private final Map<String, Properties> byLanguage = Map.of("en", read("en"), "fr", read("fr"));

    /** The language a document is written in when it is asked for in this one: itself where worded, else English. */
    Locale written(Locale asked) {
        return byLanguage.containsKey(asked.getLanguage()) ? asked : Locale.ENGLISH;
    }

    String text(String key, Locale language, @Nullable Object... args) {
        Properties texts =
                Objects.requireNonNull(byLanguage.get(written(language).getLanguage()));
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("No text %s in document_%s.properties".formatted(key, language));
        }
        return new MessageFormat(pattern, language).format(args);
    }

    private static Properties read(String language) {
        var file = new ClassPathResource("messages/document_" + language + ".properties");
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
