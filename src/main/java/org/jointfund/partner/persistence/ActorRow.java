package org.jointfund.partner.persistence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.Role;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** A person with one of their roles; without any where they hold none. */
record ActorRow(
        PersonId id,
        String name,
        String language,
        @Nullable Role role,
        @Nullable FundCode fund,
        @Nullable String scope) {

    /** The person all of these rows tell of. */
    static Actor actor(List<ActorRow> rows) {
        ActorRow person = rows.get(0);
        return new Actor(person.id, person.name, person.language, assignments(rows));
    }

    private static Set<Assignment> assignments(List<ActorRow> rows) {
        Set<Assignment> held = new LinkedHashSet<>();
        for (ActorRow row : rows) {
            if (row.role != null && row.fund != null && row.scope != null) {
                held.add(new Assignment(row.role, row.fund, row.scope));
            }
        }
        return held;
    }
}
