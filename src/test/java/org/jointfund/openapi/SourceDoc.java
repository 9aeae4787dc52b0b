package org.jointfund.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sources say about a type or a module, as plain text. */
final class SourceDoc {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final String COMMENT = "/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*";
    private static final String BEFORE_NAME =
            "(?:@[^\\n]*\\n\\s*)*(?:(?:public|private|protected|static|final|sealed|abstract)\\s+)*(?:record|enum|class|interface)\\s+";

    private SourceDoc() {}

    /** The sentence above the type; empty when there is none. */
    static String of(Class<?> type) {
        return first(Pattern.compile(COMMENT + BEFORE_NAME + type.getSimpleName() + "\\b"), read(file(type)));
    }

    /** What a module is, from its package. */
    static String ofModule(String module) {
        return first(Pattern.compile(COMMENT), read(SOURCES.resolve("org/jointfund/" + module + "/package-info.java")));
    }

    private static Path file(Class<?> type) {
        Class<?> outer = type;
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
        }
        return SOURCES.resolve(outer.getName().replace('.', '/') + ".java");
    }

    private static String first(Pattern pattern, String source) {
        Matcher found = pattern.matcher(source);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String plain(String comment) {
        return comment.replaceAll("\\s*\\n\\s*\\*\\s?", " ")
                .replaceAll("\\{@(?:code|link)\\s+([^}]*)}", "$1")
                .strip();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
