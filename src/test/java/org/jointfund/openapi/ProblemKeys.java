package org.jointfund.openapi;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every key a problem can have, with the sentence people read, from the message files. */
final class ProblemKeys {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final String PREFIX = "problem.";

    private ProblemKeys() {}

    static Map<String, Object> schemas() {
        SortedMap<String, String> sentences = sentences();
        Map<String, Object> schemas = new TreeMap<>();
        schemas.put("ProblemDetails", details());
        schemas.put("ProblemAtField", atField());
        schemas.put(
                "ProblemKey",
                new Tree()
                        .with("description", "What is wrong; `x-sentences` has the sentence people read for each.")
                        .with("type", "string")
                        .with("enum", new ArrayList<>(sentences.keySet()))
                        .with("x-sentences", sentences)
                        .map());
        return schemas;
    }

    private static Map<String, Object> details() {
        Map<String, Object> problems = new Tree()
                .with("type", "array")
                .with("items", Tree.ref("schemas", "ProblemAtField"))
                .map();
        return object(
                "Why a request was not carried out (RFC 9457).",
                List.of("type", "title", "status", "detail", "problems"),
                Map.of(
                        "type",
                                new Tree()
                                        .with("type", "string")
                                        .with("format", "uri-reference")
                                        .map(),
                        "title", text("The status in words."),
                        "status", Tree.of("type", "integer"),
                        "detail", text("The first problem as a sentence, in the language asked for."),
                        "problems", problems));
    }

    private static Map<String, Object> atField() {
        return object(
                "One problem, at its field.",
                List.of("field", "key", "text"),
                Map.of(
                        "field",
                                text(
                                        "The field it is about, such as `shares[0].amount`; empty when it is about the whole."),
                        "key", Tree.ref("schemas", "ProblemKey"),
                        "text", text("A sentence a person can act on.")));
    }

    private static Map<String, Object> object(String sentence, List<String> required, Map<String, Object> properties) {
        return new Tree()
                .with("description", sentence)
                .with("type", "object")
                .with("properties", new TreeMap<>(properties))
                .with("required", required)
                .map();
    }

    private static Map<String, Object> text(String sentence) {
        return new Tree().with("description", sentence).with("type", "string").map();
    }

    private static SortedMap<String, String> sentences() {
        SortedMap<String, String> sentences = new TreeMap<>();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            files.filter(file -> file.toString().endsWith("_en.properties")).forEach(file -> add(file, sentences));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    private static void add(Path file, Map<String, String> sentences) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .forEach(key -> sentences.put(key.substring(PREFIX.length()), texts.getProperty(key)));
    }
}
