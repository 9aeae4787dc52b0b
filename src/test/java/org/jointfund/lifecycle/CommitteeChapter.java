package org.jointfund.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jointfund.committee.Agenda;
import org.jointfund.committee.CallMeeting;
import org.jointfund.committee.Deciding;
import org.jointfund.committee.Deliberation;
import org.jointfund.committee.Meeting;
import org.jointfund.committee.MeetingPlanning;
import org.jointfund.committee.Outcome;
import org.jointfund.committee.PlaceOnAgenda;
import org.jointfund.committee.PositionKind;
import org.jointfund.committee.RecordAttendance;
import org.jointfund.committee.RecordDecision;
import org.jointfund.committee.TakePosition;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.Seat;
import org.jointfund.fund.SeatGroup;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;

/** The committee meets on an item: everybody comes, one member of each group speaks, the chair records the decision. */
final class CommitteeChapter {

    private final Cast cast;
    private final Plot plot;

    CommitteeChapter(Cast cast, Plot plot) {
        this.cast = cast;
        this.plot = plot;
    }

    void decided(CaseNumber number, int item, Outcome outcome) {
        place(number, meeting());
        plot.rules().committee().groups().forEach(group -> speak(number, item, group));
        RecordDecision decision = new RecordDecision(outcome, "The committee has decided.", List.of());
        Actor chair = cast.actor("chair");
        cast.does(chair, "decisions", () -> cast.bean(Deciding.class).decide(number, item, decision, chair));
    }

    private Meeting meeting() {
        Actor officer = cast.officer();
        MeetingPlanning planning = cast.bean(MeetingPlanning.class);
        LocalDate today = cast.bean(FundDays.class).today();
        CallMeeting call = new CallMeeting(plot.fund().value(), today, "Room 1");
        Meeting meeting = cast.makes(officer, "meetings", () -> planning.call(call, officer));
        cast.does(officer, "papers", () -> planning.sendPapers(meeting.id(), officer));
        RecordAttendance all = new RecordAttendance(
                plot.rules().committee().seats().stream().map(Seat::code).toList());
        cast.does(officer, "attendance", () -> planning.recordAttendance(meeting.id(), all, officer));
        return meeting;
    }

    private void place(CaseNumber number, Meeting meeting) {
        Actor officer = cast.officer();
        cast.does(officer, "agenda", () -> cast.bean(Agenda.class)
                .place(number, new PlaceOnAgenda(meeting.id()), officer));
    }

    private void speak(CaseNumber number, int item, SeatGroup group) {
        List<Seat> seats = plot.rules().committee().members(group.code());
        String seat = seats.get(seats.size() - 1).code().toLowerCase(Locale.ROOT);
        Actor member = cast.actor("member-" + seat);
        TakePosition position = new TakePosition(PositionKind.NO_OBJECTION, "", false);
        cast.does(member, "positions", () -> cast.bean(Deliberation.class).take(number, item, position, member));
    }
}
