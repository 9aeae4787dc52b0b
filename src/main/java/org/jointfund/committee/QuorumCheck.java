package org.jointfund.committee;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jointfund.fund.Committee;
import org.jointfund.fund.Seat;
import org.jointfund.fund.SeatGroup;

/**
 * Whether enough of the committee is there for one item (N18, rulebook 1.2.7): somebody presides, and of the member seats that
 * are counted the fund's share is present, one of each group at least. A group whose seats are all set aside drops out.
 */
public record QuorumCheck(
        boolean presiding,
        int eligible,
        int present,
        int needed,
        List<String> groupsAbsent,
        List<String> groupsSetAside) {

    /** Counts the seats; those set aside (interest, stepped out) count neither as eligible nor as present. */
    public static QuorumCheck of(
            Committee committee, boolean presiding, Collection<String> present, Collection<String> setAside) {
        List<Seat> eligible = committee.seats().stream()
                .filter(seat -> !seat.presides() && !setAside.contains(seat.code()))
                .toList();
        List<Seat> there =
                eligible.stream().filter(seat -> present.contains(seat.code())).toList();
        return new QuorumCheck(
                presiding || !committee.quorum().presidingOfficer().value(),
                eligible.size(),
                there.size(),
                committee.quorum().needed(eligible.size()),
                missing(committee, eligible, there),
                without(committee, groups(eligible)));
    }

    private static List<String> missing(Committee committee, List<Seat> eligible, List<Seat> there) {
        Set<String> reachable = groups(eligible);
        return committee.quorum().everyGroup().value()
                ? without(committee, groups(there)).stream()
                        .filter(reachable::contains)
                        .toList()
                : List.of();
    }

    private static Set<String> groups(List<Seat> seats) {
        return seats.stream().map(Seat::group).collect(java.util.stream.Collectors.toSet());
    }

    private static List<String> without(Committee committee, Set<String> groups) {
        return committee.groups().stream()
                .map(SeatGroup::code)
                .filter(group -> !groups.contains(group))
                .toList();
    }

    public boolean met() {
        return presiding && present >= needed && groupsAbsent.isEmpty();
    }
}
