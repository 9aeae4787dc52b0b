package org.jointfund.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

/** One object of the description, its entries in the order they were said. */
final class Tree {

    private final Map<String, Object> entries = new LinkedHashMap<>();

    static Map<String, Object> of(String key, Object value) {
        return new Tree().with(key, value).map();
    }

    static Map<String, Object> ref(String kind, String name) {
        return of("$ref", "#/components/" + kind + "/" + name);
    }

    Tree with(String key, Object value) {
        entries.put(key, value);
        return this;
    }

    /** Says nothing where there is nothing to say. */
    Tree unlessEmpty(String key, Object value) {
        boolean empty = value instanceof Map<?, ?> map
                ? map.isEmpty()
                : value instanceof java.util.Collection<?> list ? list.isEmpty() : value.equals("");
        return empty ? this : with(key, value);
    }

    Map<String, Object> map() {
        return entries;
    }
}
