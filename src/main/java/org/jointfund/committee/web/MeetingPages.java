package org.jointfund.committee.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointfund.committee.AgendaEntry;
import org.jointfund.committee.Item;
import org.jointfund.committee.ItemReading;
import org.jointfund.committee.ItemReading.Openness;
import org.jointfund.committee.Meeting;
import org.jointfund.committee.Meetings;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.Role;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.Page;
import org.jointfund.shared.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of meetings for the committee, its secretariat, observers and auditors. */
@Component
class MeetingPages {

    private static final Set<Role> READERS = EnumSet.of(
            Role.MEMBER,
            Role.CHAIR,
            Role.ALTERNATE_CHAIR,
            Role.SECRETARIAT_OFFICER,
            Role.SECRETARIAT_HEAD,
            Role.AUDITOR,
            Role.OBSERVER,
            Role.AGENT_OFFICER,
            Role.AGENT_MANAGER);

    private final Meetings meetings;
    private final ItemReading reading;
    private final RuleSets ruleSets;
    private final Seating seating;

    MeetingPages(Meetings meetings, ItemReading reading, RuleSets ruleSets, Seating seating) {
        this.meetings = meetings;
        this.reading = reading;
        this.ruleSets = ruleSets;
        this.seating = seating;
    }

    MeetingsPage all(@Nullable String before, Actor actor, Locale reader) {
        Page<Meeting> page = meetings.of(funds(actor), Place.parse(before));
        Map<Long, Long> items = reading.of(page.rows(), actor).stream()
                .collect(Collectors.groupingBy(Item::meeting, Collectors.counting()));
        List<MeetingsPage.Row> rows = page.rows().stream()
                .map(meeting -> row(meeting, items.getOrDefault(meeting.id(), 0L), reader))
                .toList();
        List<Option> callable = funds(actor).stream()
                .filter(fund -> actor.is(fund, Role.SECRETARIAT_OFFICER))
                .map(fund -> new Option(fund.value(), name(fund, reader)))
                .toList();
        return new MeetingsPage(rows, page.next(), callable);
    }

    private MeetingsPage.Row row(Meeting meeting, long items, Locale reader) {
        return new MeetingsPage.Row(meeting, name(meeting.fund(), reader), Math.toIntExact(items));
    }

    private String name(FundCode fund, Locale reader) {
        return ruleSets.current(fund).fund().shortName().in(reader);
    }

    private static Set<FundCode> funds(Actor actor) {
        return actor.assignments().stream()
                .filter(held -> READERS.contains(held.role()))
                .map(Assignment::fund)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    MeetingPage one(long id, Actor actor, Locale reader) {
        Meeting meeting = meetings.find(id)
                .filter(known -> funds(actor).contains(known.fund()))
                .orElseThrow(() -> new NotFound("meeting", Long.toString(id)));
        RuleSet rules = ruleSets.current(meeting.fund());
        return new MeetingPage(
                meeting,
                rules,
                reading.agenda(meeting, actor).stream().map(MeetingPages::line).toList(),
                seating.all(rules, reader),
                meetings.attending(id),
                actor.is(meeting.fund(), Role.SECRETARIAT_OFFICER),
                meeting.papersDueOn(rules),
                reader);
    }

    private static MeetingPage.Line line(ItemReading.Line line) {
        AgendaEntry entry = line.entry();
        return new MeetingPage.Line(
                line.item(),
                entry.title(),
                line.openness(),
                line.openness() == Openness.FULL ? entry.positions() : 0,
                entry.outcome() == null ? "" : entry.outcome().name());
    }
}
