package org.jointfund.programme;

import org.jointfund.partner.Actor;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CountryCode;
import org.jspecify.annotations.Nullable;

/** Which cases a list shows: only what the viewer may read, narrowed by whatever is given. */
public record ProgrammeFilter(
        Actor viewer,
        @Nullable ProgrammeStatus status,
        @Nullable CountryCode country,
        @Nullable Integer area,
        @Nullable AgencyCode agency) {

    public static ProgrammeFilter all(Actor viewer) {
        return new ProgrammeFilter(viewer, null, null, null, null);
    }
}
