package org.jointfund.committee;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The seats in the room, by code; nobody when empty. */
public record RecordAttendance(@Nullable List<String> seats) {

    Set<String> present() {
        return seats == null ? Set.of() : new TreeSet<>(seats);
    }
}
