package org.jointfund.partner;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.PersonId;

/** The person a request works for, with every role they hold today. */
public record Actor(PersonId id, String name, String language, Set<Assignment> assignments) {

    public boolean is(FundCode fund, Role role) {
        return assignments.stream().anyMatch(held -> held.covers(fund, role));
    }

    public boolean is(FundCode fund, Role role, String scope) {
        return assignments.stream()
                .anyMatch(held -> held.covers(fund, role) && held.scope().equals(scope));
    }

    public boolean isAny(Role... roles) {
        return assignments.stream().anyMatch(held -> Arrays.stream(roles).anyMatch(held.role()::covers));
    }

    /** Refuses whoever holds none of the roles for the fund. */
    public void require(FundCode fund, Role... roles) {
        if (Arrays.stream(roles).noneMatch(role -> is(fund, role))) {
            throw new NotAllowed();
        }
    }

    /** Refuses whoever does not hold the role for the fund within the scope. */
    public void requireFor(FundCode fund, Role role, String scope) {
        if (!is(fund, role, scope)) {
            throw new NotAllowed();
        }
    }

    /** The funds for which this person holds the role. */
    public Set<FundCode> funds(Role role) {
        return assignments.stream()
                .filter(held -> held.role().covers(role))
                .map(Assignment::fund)
                .collect(Collectors.toSet());
    }

    /** The engine's candidate groups this person belongs to. */
    public Set<String> groups() {
        return assignments.stream().flatMap(Actor::groupsOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> groupsOf(Assignment held) {
        return Arrays.stream(Role.values())
                .filter(held.role()::covers)
                .map(role -> Assignment.group(held.fund(), role, held.scope()));
    }
}
