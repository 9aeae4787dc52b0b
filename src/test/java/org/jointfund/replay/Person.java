package org.jointfund.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Somebody who works through the API alone. */
record Person(String id, Api api) {

    JsonNode reads(String path) {
        return api.get(id, path);
    }

    /** Sends a command and answers where its receipt leads. */
    String does(String path, Map<String, ?> command) {
        return doesUnder(UUID.randomUUID().toString(), path, command)
                .path("location")
                .asString("");
    }

    /** Sends a command under a key of its own choice, and answers its receipt. */
    JsonNode doesUnder(String key, String path, Map<String, ?> command) {
        return api.post(id, key, path, command);
    }

    void files(String path, String field, String name) {
        api.upload(id, path, field, name);
    }

    /** Takes a step that stands in the person's own list for the case or one of its children. */
    String takes(String step, String key, Map<String, ?> command) {
        return does(place(step, key), command);
    }

    /** Where a step of the person's own list is taken. */
    String place(String step, String key) {
        return find(step, key)
                .orElseThrow(() -> new IllegalStateException(id + " has no step " + step + " for " + key))
                .path();
    }

    Optional<Task> find(String step, String key) {
        return tasks(key).stream().filter(task -> task.step().equals(step)).findFirst();
    }

    /** The steps in the person's list for a case and its children, over all pages of it. */
    List<Task> tasks(String key) {
        List<Task> found = new ArrayList<>();
        JsonNode page = reads("/tasks");
        add(page, found);
        while (page.path("next").isString()) {
            page = reads("/tasks?after=" + page.path("next").asString());
            add(page, found);
        }
        return found.stream()
                .filter(task -> task.key().equals(key) || task.key().startsWith(key + "/"))
                .toList();
    }

    private static void add(JsonNode page, List<Task> found) {
        page.path("rows").forEach(row -> found.add(Task.of(row)));
    }

    /** Sends a command that must be refused, and answers why it was. */
    Refusal isRefused(String path, Map<String, ?> command) {
        return refusalUnder(UUID.randomUUID().toString(), path, command);
    }

    Refusal refusalUnder(String key, String path, Map<String, ?> command) {
        try {
            doesUnder(key, path, command);
        } catch (Refusal refusal) {
            return refusal;
        }
        throw new IllegalStateException("Nobody refused " + path);
    }

    /** A step of the list: which one, for which key, and where it is taken. */
    record Task(String step, String key, String path) {

        static Task of(JsonNode row) {
            return new Task(
                    row.path("name").asString(),
                    row.path("businessKey").asString(),
                    row.path("path").asString());
        }
    }
}
