package org.jointfund.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartFile;

/** What can go wrong with an operation: RFC 9457 problems, the same for every route of its kind. */
enum Errors {
    MALFORMED(
            "400",
            "A value has the wrong shape: it is missing, too long, not a date, not an amount. Nothing was changed."),
    NOT_SIGNED_IN("401", "Sign in: the request names nobody, or somebody unknown."),
    NOT_ALLOWED("403", "This person may not take this step. Nothing was changed."),
    NOT_FOUND("404", "There is no such thing, or not for this person."),
    STALE(
            "409",
            "The step is not open any more, somebody changed the same thing meanwhile, or the same request is still running."),
    TOO_LARGE("413", "The file is larger than the fund takes. Nothing was changed."),
    WRONG_TYPE("415", "The content is neither JSON nor, where a file is sent, a form. Nothing was changed."),
    REFUSED(
            "422",
            "A rule of the fund stands against it; each problem says at which field and what to do. Nothing was changed."),
    OUTCOME_UNKNOWN(
            "503",
            "Something failed on our side: ask `/commands/{key}` with the same key what became of it, or repeat with the same key.");

    private final String status;
    private final String sentence;

    Errors(String status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    String status() {
        return status;
    }

    static List<Errors> of(Route route) {
        return Stream.of(values()).filter(error -> error.concerns(route)).toList();
    }

    private boolean concerns(Route route) {
        return switch (this) {
            case OUTCOME_UNKNOWN -> true;
            case NOT_SIGNED_IN -> !route.isOpen();
            case NOT_ALLOWED ->
                route.changes() || !List.of("ANYONE", "SIGNED_IN").contains(route.who());
            case NOT_FOUND -> route.path().contains("{");
            case MALFORMED -> route.changes() || !route.parameters().isEmpty();
            case STALE -> route.changes() || route.path().endsWith("/commands/{key}");
            case REFUSED -> route.changes();
            case WRONG_TYPE -> route.changes() && Bodies.of(route).isAsked();
            case TOO_LARGE -> Bodies.of(route).takesFiles();
        };
    }

    Map<String, Object> ref() {
        return Tree.ref("responses", name());
    }

    /** All of them, as components. */
    static Map<String, Object> responses() {
        Map<String, Object> responses = new LinkedHashMap<>();
        for (Errors error : values()) {
            responses.put(error.name(), error.response());
        }
        return responses;
    }

    private Map<String, Object> response() {
        Map<String, Object> schema = Tree.of("schema", Tree.ref("schemas", "ProblemDetails"));
        return new Tree()
                .with("description", sentence)
                .with("content", Tree.of("application/problem+json", schema))
                .map();
    }

    static boolean isFile(Class<?> type) {
        return type == MultipartFile.class;
    }
}
