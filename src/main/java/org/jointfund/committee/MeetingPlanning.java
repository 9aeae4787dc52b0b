package org.jointfund.committee;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jointfund.fund.Committee;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSets;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat calls meetings, sends papers and records who is there (rulebook 1.2.11, 1.3.1). */
@Service
@Transactional
public class MeetingPlanning {

    private final Meetings meetings;
    private final RuleSets ruleSets;
    private final ApplicationEventPublisher events;
    private final FundDays days;
    private final Clock clock;

    MeetingPlanning(
            Meetings meetings, RuleSets ruleSets, ApplicationEventPublisher events, FundDays days, Clock clock) {
        this.meetings = meetings;
        this.ruleSets = ruleSets;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    /** Calls the fund's next meeting, today or later. */
    public Meeting call(CallMeeting command, Actor officer) {
        FundCode fund = ruleSets.current(new FundCode(command.fund())).fund().code();
        officer.require(fund, Role.SECRETARIAT_OFFICER);
        if (command.heldOn().isBefore(days.today(fund))) {
            throw new MeetingInThePast(command.heldOn());
        }
        Meeting called = meetings.insert(
                new Meeting(0, fund, 0, command.heldOn(), command.place().strip(), null, 0));
        events.publishEvent(new MeetingCalled(called.key(), called.heldOn(), officer.id()));
        return called;
    }

    /** Notes that the papers went out today; stale when they are out. */
    public void sendPapers(long id, Actor officer) {
        Meeting meeting = asOfficer(id, officer);
        if (meeting.papersSentOn() != null) {
            throw Stale.step();
        }
        meetings.update(meeting.withPapersSent(days.today(meeting.fund())));
        events.publishEvent(new PapersSent(meeting.key(), days.today(meeting.fund()), officer.id()));
    }

    /** Records which seats are in the room from now on. */
    public void recordAttendance(long id, RecordAttendance command, Actor officer) {
        Meeting meeting = asOfficer(id, officer);
        Set<String> seats = command.present();
        Committee committee = ruleSets.current(meeting.fund()).committee();
        seats.stream()
                .filter(seat -> committee.seat(seat).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw new NoSuchSeat("seats");
                });
        meetings.attend(meeting, seats, officer.id(), Instant.now(clock));
        events.publishEvent(new AttendanceRecorded(meeting.key(), List.copyOf(seats), officer.id()));
    }

    private Meeting asOfficer(long id, Actor officer) {
        Meeting meeting = meetings.get(id);
        officer.require(meeting.fund(), Role.SECRETARIAT_OFFICER);
        return meeting;
    }
}
