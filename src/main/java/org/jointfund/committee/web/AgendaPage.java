package org.jointfund.committee.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jointfund.committee.Item;
import org.jointfund.committee.Meeting;
import org.jointfund.fund.RuleSet;
import org.jointfund.programme.Programme;

/** A case on its way to the committee: the meetings to come, and the times it was there before. */
record AgendaPage(
        Programme programme,
        RuleSet rules,
        List<Item> before,
        List<Meeting> coming,
        boolean placing,
        boolean inPipeline,
        boolean reviewing,
        Locale reader) {

    public List<Option> meetings() {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM yyyy", reader);
        return coming.stream()
                .map(meeting ->
                        new Option(Long.toString(meeting.id()), day.format(meeting.heldOn()) + " · " + meeting.place()))
                .toList();
    }

    public String committee() {
        return rules.words().get("committee", reader);
    }
}
