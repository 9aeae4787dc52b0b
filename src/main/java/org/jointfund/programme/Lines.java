package org.jointfund.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries typed one a line. */
final class Lines {

    private Lines() {}

    static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().distinct().toList();
    }
}
