package org.jointfund.committee;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The seats in the room, by code; nobody when empty. */
public record RecordAttendance(@Size(max = 60) @Nullable List<@Size(max = 20) String> seats) {

    Set<String> present() {
        return seats == null ? Set.of() : new TreeSet<>(seats);
    }
}
