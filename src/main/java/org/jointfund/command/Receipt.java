package org.jointfund.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person gets for a step that was taken: the key it is filed under, where to look next, and a message of {@code done.*}.
 * The key is filled in when the effect commits.
 */
public record Receipt(@Nullable String key, String location, String message, List<String> args) {

    /** The step was taken; {@code message} is a key of {@code done.*}. */
    public static Receipt of(String location, String message, Object... args) {
        return new Receipt(
                null,
                location,
                message,
                List.of(args).stream().map(Object::toString).toList());
    }

    Receipt under(String filedUnder) {
        return new Receipt(filedUnder, location, message, args);
    }
}
