package org.jointfund.committee;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.springframework.stereotype.Service;

/** How much of an item a person may read. */
@Service
public class ItemReading {

    private static final List<Role> DELIBERATING =
            List.of(Role.MEMBER, Role.CHAIR, Role.ALTERNATE_CHAIR, Role.SECRETARIAT_OFFICER, Role.AUDITOR);

    private final CaseAccess access;
    private final Sittings sittings;
    private final Items items;
    private final Deliberations said;

    ItemReading(CaseAccess access, Sittings sittings, Items items, Deliberations said) {
        this.access = access;
        this.sittings = sittings;
        this.items = items;
        this.said = said;
    }

    /** What of an item is open to somebody. */
    public enum Openness {
        /** Deliberation, positions, scores and record. */
        FULL,
        /** The decision alone: the agencies and everybody else who may see the case. */
        RECORD,
        /** Nothing but that they stepped out (D1). */
        NOTHING
    }

    /** How much of the item is open; of a case that is not visible nothing is found. */
    public Openness openness(Item item, Actor reader) {
        FundCode fund = access.visible(item.number(), reader).fund();
        return openness(fund, steppedOut(item, reader), reader);
    }

    private static Openness openness(FundCode fund, boolean steppedOut, Actor reader) {
        if (steppedOut) {
            return Openness.NOTHING;
        }
        return DELIBERATING.stream().anyMatch(role -> reader.is(fund, role)) ? Openness.FULL : Openness.RECORD;
    }

    private boolean steppedOut(Item item, Actor reader) {
        return said.recusals(item.number(), item.ordinal()).stream()
                .anyMatch(recusal -> recusal.person().equals(reader.id()));
    }

    /** The items of meetings on cases this person may see. */
    public List<Item> of(Collection<Meeting> meetings, Actor reader) {
        List<Item> all = items.of(meetings);
        Set<CaseNumber> visible = access.visible(all.stream().map(Item::number).collect(Collectors.toSet()), reader);
        return all.stream().filter(item -> visible.contains(item.number())).toList();
    }

    /** How the items of a meeting stand that this person may see, in their order; how many spoke only where the deliberation is open. */
    public List<Line> agenda(Meeting meeting, Actor reader) {
        Map<String, AgendaEntry> entries = items.agenda(meeting, reader.id());
        return of(List.of(meeting), reader).stream()
                .flatMap(item -> Stream.ofNullable(entries.get(item.key()))
                        .map(entry -> new Line(item, entry, openness(meeting.fund(), entry.steppedOut(), reader))))
                .toList();
    }

    /** An item of an agenda, how it stands, and how much of that is open to the reader. */
    public record Line(Item item, AgendaEntry entry, Openness openness) {}

    /** The item with everything said; whoever shows it asks for the openness first. */
    public Sitting read(CaseNumber number, int ordinal, Actor reader) {
        access.visible(number, reader);
        return sittings.read(number, ordinal);
    }

    /** The items of a case, the newest first. */
    public List<Item> of(CaseNumber number, Actor reader) {
        access.visible(number, reader);
        return items.of(number);
    }
}
