package org.jointfund.committee;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointfund.fund.Committee;
import org.jointfund.fund.DecisionRule;
import org.jointfund.fund.Label;
import org.jointfund.fund.Mark;
import org.jointfund.fund.Quorum;
import org.jointfund.fund.Seat;
import org.jointfund.fund.SeatGroup;
import org.jointfund.fund.Setting;
import org.jointfund.shared.Share;

/** A committee of a chair, an alternate and four groups of three members. */
final class CommitteeFixtures {

    private static final List<String> GROUPS = List.of("A", "B", "C", "D");

    private CommitteeFixtures() {}

    static Committee aCommittee() {
        return new Committee(
                GROUPS.stream()
                        .map(code -> new SeatGroup(code, new Label(code, "", "")))
                        .toList(),
                Stream.concat(
                                Stream.of(
                                        seat("CHAIR", Seat.Role.CHAIR, ""), seat("ALTERNATE", Seat.Role.ALTERNATE, "")),
                                GROUPS.stream().flatMap(group -> Stream.of(1, 2, 3)
                                        .map(number -> seat(group + number, Seat.Role.MEMBER, group))))
                        .toList(),
                new Quorum(setting(Share.percent(50)), setting(true), setting(true)),
                setting(DecisionRule.CONSENSUS),
                setting(List.of("SELECT", "KEEP", "RETURN", "REMOVE", "DEFER")),
                setting(List.of("APPROVE", "APPROVE_WITH_COMMENTS", "REVISE", "REJECT", "DEFER")),
                setting(List.of("CANCEL", "CONTINUE", "DEFER")));
    }

    private static Seat seat(String code, Seat.Role role, String group) {
        return new Seat(code, role, group, Optional.empty());
    }

    private static <T> Setting<T> setting(T value) {
        return new Setting<>(value, Mark.D, "test");
    }
}
