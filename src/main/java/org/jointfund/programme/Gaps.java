package org.jointfund.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jointfund.shared.Problem;

/** Collects what is missing. */
final class Gaps {

    private final List<Problem> found = new ArrayList<>();

    Gaps text(String field, String text) {
        return unless(!text.isBlank(), field, "idea.missing." + field);
    }

    Gaps some(String field, Collection<?> entries) {
        return unless(!entries.isEmpty(), field, "idea.missing." + field);
    }

    Gaps unless(boolean fine, String field, String key, Object... args) {
        if (!fine) {
            found.add(Problem.at(field, key, args));
        }
        return this;
    }

    List<Problem> list() {
        return List.copyOf(found);
    }
}
