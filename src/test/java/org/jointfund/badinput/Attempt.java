package org.jointfund.badinput;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointfund.badinput.Callers.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A good request with one thing wrong: other fields of the body, and under {@code _} what is not of the body:
 * {@code _who, _path, _key, _type, _raw} and {@code _only} for what only a form or only a program can send.
 */
record Attempt(Good good, Map<String, Object> wrong, Map<String, String> places) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String MEGABYTE = "a".repeat(1 << 20);
    private static final String LONG = "a".repeat(1_501);
    private static final String NESTED = "[".repeat(2_000);
    private static final String FILE = "file:";

    /** The request as it stands in {@code requests.csv}. */
    record Good(String who, String path, @Nullable String page, @Nullable String body) {}

    static Attempt of(Good good, @Nullable String wrong, Map<String, String> places) {
        return new Attempt(good, wrong == null ? Map.of() : object(wrong), places);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(String json) {
        return JSON.readValue(json, LinkedHashMap.class);
    }

    boolean isForPrograms() {
        return !"form".equals(wrong.get("_only"));
    }

    boolean isForPeople() {
        return !"json".equals(wrong.get("_only")) && !wrong.containsKey("_raw") && !wrong.containsKey("_type");
    }

    Answer byProgram(Callers callers) {
        HttpRequest.Builder request = callers.to("/api/v1" + path());
        if (!key().isEmpty()) {
            request.header("Idempotency-Key", key());
        }
        return who().isEmpty() ? callers.stranger(content(request)) : callers.program(who(), content(request));
    }

    private HttpRequest.Builder content(HttpRequest.Builder request) {
        if (hasFile()) {
            return Multipart.of(fields()).into(request);
        }
        String type = said("_type", "application/json");
        return (type.isEmpty() ? request : request.header("Content-Type", type))
                .POST(BodyPublishers.ofString(said("_raw", JSON.writeValueAsString(body()))));
    }

    Answer byPerson(Callers callers) {
        List<Field> fields = new ArrayList<>(fields());
        fields.add(new Field("_key", key()));
        if (good.page() != null) {
            fields.add(new Field("_page", placed(good.page())));
        }
        if (!hasFile()) {
            return callers.form(who(), path(), fields);
        }
        fields.add(new Field("_csrf", callers.token(who())));
        return callers.person(who(), Multipart.of(fields).into(callers.to(path())));
    }

    private String who() {
        return said("_who", good.who());
    }

    private String path() {
        return placed(said("_path", good.path()));
    }

    private String key() {
        return said(
                "_key",
                UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    private String said(String what, String otherwise) {
        return placed(String.valueOf(wrong.getOrDefault(what, otherwise)));
    }

    private boolean hasFile() {
        return fields().stream().anyMatch(field -> field.value().startsWith(FILE));
    }

    /** The good body with what is wrong in it; a field that is null is left out. */
    private Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>(good.body() == null ? Map.of() : object(good.body()));
        wrong.forEach((field, value) -> {
            if (!field.startsWith("_")) {
                body.put(field, value);
            }
        });
        body.values().removeIf(java.util.Objects::isNull);
        body.replaceAll((field, value) -> filled(value));
        return body;
    }

    private Object filled(Object value) {
        if (value instanceof String text) {
            return placed(text);
        }
        if (value instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> filled = new LinkedHashMap<>();
            object.forEach((field, each) -> filled.put(String.valueOf(field), each(each)));
            return filled;
        }
        return value instanceof List<?> list ? list.stream().map(this::each).toList() : value;
    }

    private @Nullable Object each(@Nullable Object value) {
        return value == null ? null : filled(value);
    }

    private String placed(String text) {
        String filled = text.replace("<1 MB>", MEGABYTE).replace("<1501>", LONG).replace("<2000 [>", NESTED);
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", place.getValue());
        }
        return filled;
    }

    /** The body as the fields of a form. */
    List<Field> fields() {
        return body().entrySet().stream()
                .flatMap(entry -> fields(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<Field> fields(String name, Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream().flatMap(entry -> fields(name + "." + entry.getKey(), entry.getValue()));
        }
        if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            return java.util.stream.IntStream.range(0, list.size())
                    .boxed()
                    .flatMap(at -> fields(name + "[" + at + "]", list.get(at)));
        }
        return value instanceof Collection<?> list
                ? list.stream().map(each -> new Field(name, String.valueOf(each)))
                : Stream.of(new Field(name, String.valueOf(value)));
    }
}
