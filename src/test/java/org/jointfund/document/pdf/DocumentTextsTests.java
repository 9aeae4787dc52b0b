package org.jointfund.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class DocumentTextsTests {

    @Test
    void frenchSaysEverythingEnglishSays() throws IOException {
        assertThat(keys("fr")).isEqualTo(keys("en"));
    }

    @Test
    void arabicSaysEverythingOnPagesAndInProblems() throws IOException {
        Set<String> shown = keys("en").stream()
                .filter(key -> key.matches("(document\\.page\\.|document\\.state\\.|problem\\.).*"))
                .collect(Collectors.toSet());

        assertThat(keys("ar")).containsAll(shown);
    }

    private static Set<String> keys(String language) throws IOException {
        var file = new ClassPathResource("messages/document_" + language + ".properties");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts.stringPropertyNames();
        }
    }
}
