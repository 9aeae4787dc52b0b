package org.jointfund.fund;

import java.util.Optional;

/** A seat of the committee (N18); the presiding seats belong to no group, whose code is then empty. */
public record Seat(String code, Role role, String group, Optional<Holder> holder) {

    /** What the person on the seat does. */
    public enum Role {
        CHAIR,
        ALTERNATE,
        MEMBER
    }

    /** What kind of entity a seat stands for. */
    public enum Kind {
        AGENCY,
        COUNTRY,
        DONOR,
        OTHER
    }

    /** Whom the seat stands for: the reason an interest can be found (rulebook 1.2.10). */
    public record Holder(Kind kind, String entity, Mark mark) {}

    public boolean presides() {
        return role != Role.MEMBER;
    }

    /** Whether the seat stands for this agency, country or donor. */
    public boolean standsFor(Kind kind, String entity) {
        return holder.filter(h -> h.kind() == kind && h.entity().equals(entity)).isPresent();
    }
}
