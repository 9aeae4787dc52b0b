package org.jointfund.committee.persistence;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes in one column, with commas between. */
final class Codes {

    private Codes() {}

    static String join(Collection<String> codes) {
        return String.join(",", codes);
    }

    static List<String> split(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split(",", -1));
    }
}
