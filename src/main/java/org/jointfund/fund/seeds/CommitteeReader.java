package org.jointfund.fund.seeds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jointfund.fund.Committee;
import org.jointfund.fund.DecisionRule;
import org.jointfund.fund.Mark;
import org.jointfund.fund.Quorum;
import org.jointfund.fund.Seat;
import org.jointfund.fund.Seat.Holder;
import org.jointfund.fund.SeatGroup;
import org.jointfund.fund.Setting;

/** Reads the committee's seats, whom they stand for, its quorum and its outcomes. */
final class CommitteeReader {

    /** Versions of a fund's rules from before they named these outcomes. */
    private static final Setting<List<String>> BEFORE_CANCELLATIONS = new Setting<>(List.of(), Mark.D, "2.12.2");

    private static final Function<Entry, String> IDEA = Values.oneOf("SELECT", "KEEP", "RETURN", "REMOVE", "DEFER");
    private static final Function<Entry, String> DOCUMENT =
            Values.oneOf("APPROVE", "APPROVE_WITH_COMMENTS", "REVISE", "REJECT", "DEFER");
    private static final Function<Entry, String> CANCELLATION = Values.oneOf("CANCEL", "CONTINUE", "DEFER");

    private final Entry file;
    private final Entry holders;

    CommitteeReader(FundFiles files) {
        this.file = files.file("committee.yaml").only("seatsFrom", "groups", "seats", "quorum", "decision");
        this.holders = files.file("holders.yaml").only("holders").get("holders");
    }

    Committee committee() {
        file.get("seatsFrom").only("mark", "source");
        List<SeatGroup> groups = Values.list(CommitteeReader::group).apply(file.get("groups"));
        Entry decision = file.get("decision").only("rule", "ideaOutcomes", "documentOutcomes", "cancellationOutcomes");
        return new Committee(
                groups,
                seats(groups.stream().map(SeatGroup::code).toList()),
                quorum(file.get("quorum").only("share", "presidingOfficer", "everyGroup")),
                Values.setting(decision.get("rule"), Values.word(DecisionRule.class)),
                Values.setting(decision.get("ideaOutcomes"), Values.list(IDEA)),
                Values.setting(decision.get("documentOutcomes"), Values.list(DOCUMENT)),
                decision.find("cancellationOutcomes")
                        .map(given -> Values.setting(given, Values.list(CANCELLATION)))
                        .orElse(BEFORE_CANCELLATIONS));
    }

    private static SeatGroup group(Entry item) {
        item.only("code", "name");
        return new SeatGroup(item.get("code").text(), Values.label(item.get("name")));
    }

    private List<Seat> seats(List<String> groups) {
        Map<String, Holder> known = holders();
        Set<String> codes = new HashSet<>();
        List<Seat> seats = file.get("seats")
                .items()
                .map(item -> seat(item, groups, known, codes))
                .toList();
        if (seats.stream().filter(Seat::presides).count() < 2) {
            throw file.get("seats").mistake("A committee has a chair and an alternate (N18).");
        }
        return seats;
    }

    private static Seat seat(Entry item, List<String> groups, Map<String, Holder> known, Set<String> codes) {
        item.only("code", "role", "group");
        String code = item.get("code").text();
        Seat.Role role = Values.word(Seat.Role.class).apply(item.get("role"));
        String group = role == Seat.Role.MEMBER ? item.get("group").text() : "";
        if (!codes.add(code)) {
            throw item.get("code").mistake("Seat " + code + " stands twice.");
        }
        if (role == Seat.Role.MEMBER && !groups.contains(group)) {
            throw item.get("group").mistake("There is no group " + group + ".");
        }
        return new Seat(code, role, group, Optional.ofNullable(known.get(code)));
    }

    private Map<String, Holder> holders() {
        List<String> seats =
                file.get("seats").items().map(item -> item.get("code").text()).toList();
        Map<String, Holder> known = new HashMap<>();
        holders.items().forEach(item -> known.put(heldSeat(item, seats), holder(item)));
        return known;
    }

    private static String heldSeat(Entry item, List<String> seats) {
        Entry seat = item.only("seat", "kind", "entity", "mark", "source").get("seat");
        if (!seats.contains(seat.text())) {
            throw seat.mistake("There is no seat " + seat.text() + ".");
        }
        return seat.text();
    }

    private static Holder holder(Entry item) {
        Seat.Kind kind = Values.word(Seat.Kind.class).apply(item.get("kind"));
        return new Holder(kind, item.get("entity").text(), Values.mark(item));
    }

    private static Quorum quorum(Entry entry) {
        return new Quorum(
                Values.setting(entry.get("share"), Values::share),
                Values.setting(entry.get("presidingOfficer"), Values::yes),
                Values.setting(entry.get("everyGroup"), Values::yes));
    }
}
