package org.jointfund.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the layout shows around every page. */
record Shell(
        String fundName,
        @Nullable String actorName,
        String roles,
        boolean demo,
        LocalDate today,
        String language,
        String direction,
        List<Language> languages,
        List<Link> navigation) {

    /** One entry of the navigation; the key names its text. */
    record Link(String href, String key, boolean current) {}

    /** A language the pages speak, in its own script. */
    record Language(String tag, String name, String direction, String href, boolean current) {

        static String directionOf(String tag) {
            return tag.equals("ar") ? "rtl" : "ltr";
        }
    }
}
