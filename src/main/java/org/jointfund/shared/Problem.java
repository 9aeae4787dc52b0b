package org.jointfund.shared;

import java.util.List;

/**
 * What is wrong at a field ("" for the whole form): a key of {@code problem.*} in the message files and its arguments: days, amounts,
 * names and lists of them stay what they are, because the reader's language writes them.
 */
public record Problem(String field, String key, List<Object> args) {

    public static Problem at(String field, String key, Object... args) {
        return new Problem(field, key, List.of(args));
    }

    public static Problem of(String key, Object... args) {
        return at("", key, args);
    }
}
