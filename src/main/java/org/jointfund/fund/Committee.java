package org.jointfund.fund;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The committee of a fund: its seats, quorum and the outcomes it may give an idea, a programme document and a proposed cancellation. */
public record Committee(
        List<SeatGroup> groups,
        List<Seat> seats,
        Quorum quorum,
        Setting<DecisionRule> rule,
        Setting<List<String>> ideaOutcomes,
        Setting<List<String>> documentOutcomes,
        Setting<List<String>> cancellationOutcomes) {

    public Optional<Seat> seat(String code) {
        return seats.stream().filter(seat -> seat.code().equals(code)).findFirst();
    }

    /** The names of these groups. */
    public List<Label> names(Collection<String> groupCodes) {
        return groups.stream()
                .filter(group -> groupCodes.contains(group.code()))
                .map(SeatGroup::name)
                .toList();
    }

    /** The seats of one group. */
    public List<Seat> members(String group) {
        return seats.stream().filter(seat -> seat.group().equals(group)).toList();
    }
}
