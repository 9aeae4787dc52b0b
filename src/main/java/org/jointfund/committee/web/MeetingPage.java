package org.jointfund.committee.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jointfund.committee.Item;
import org.jointfund.committee.ItemReading.Openness;
import org.jointfund.committee.Meeting;
import org.jointfund.fund.RuleSet;

/** One meeting: its papers, who is there, and its agenda; an item the reader stepped out of shows only that. */
record MeetingPage(
        Meeting meeting,
        RuleSet rules,
        List<Line> agenda,
        List<Seating.Place> seats,
        Set<String> attending,
        boolean officer,
        LocalDate papersDue,
        Locale reader) {

    /** An item of the agenda as the reader may see it. */
    record Line(Item item, String title, Openness openness, int positions, String outcome) {

        public boolean steppedOut() {
            return openness == Openness.NOTHING;
        }
    }

    public String fund() {
        return rules.fund().shortName().in(reader);
    }

    public String outcome(Line line) {
        return rules.words().get("outcome." + line.outcome(), reader);
    }

    public boolean papersLate() {
        LocalDate sent = meeting.papersSentOn();
        return sent != null && sent.isAfter(papersDue);
    }

    public List<Option> choices() {
        return seats.stream()
                .map(place -> new Option(place.seat().code(), place.label()))
                .toList();
    }

    public List<Seating.Place> present() {
        return seats.stream()
                .filter(place -> attending.contains(place.seat().code()))
                .toList();
    }
}
