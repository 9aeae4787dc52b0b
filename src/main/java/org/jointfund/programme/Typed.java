package org.jointfund.programme;

import org.jointfund.shared.AgencyCode;
import org.jspecify.annotations.Nullable;

/** What a form sends for a field left empty, read as what it means. */
final class Typed {

    private Typed() {}

    static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static @Nullable AgencyCode agency(@Nullable AgencyCode typed) {
        return typed == null || typed.value().isBlank() ? null : typed;
    }
}
