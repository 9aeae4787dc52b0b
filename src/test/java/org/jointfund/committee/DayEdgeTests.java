package org.jointfund.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jointfund.fund.Calendars;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeFixtures;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;

/** The committee's days begin in the zone of the fund: Zurich is an hour ahead of UTC in winter. */
class DayEdgeTests {

    private static final LocalDate HELD_ON = LocalDate.of(2027, 1, 10);
    private static final String HALF_PAST_MIDNIGHT = "2026-12-31T23:30:00Z";

    private final Programme programme = ProgrammeFixtures.aProgramme(ProgrammeStatus.IDEA_READY);
    private final FundCode fund = programme.fund();
    private final RuleSets ruleSets = mock();
    private final RuleSet rules = mock(RuleSet.class, RETURNS_DEEP_STUBS);
    private final Meetings meetings = mock();
    private final Notices notices = mock();
    private final Meeting meeting = new Meeting(7, fund, 3, HELD_ON, "Room 1", null, 0);

    @BeforeEach
    void aFundInZurich() {
        when(ruleSets.current(fund)).thenReturn(rules);
        when(rules.calendar()).thenReturn(Calendars.in("Europe/Zurich"));
        when(rules.fund().code()).thenReturn(fund);
        when(rules.get(Rules.COMMITTEE_PAPERS_WORKING_DAYS)).thenReturn(10);
        when(rules.get(Rules.COMMITTEE_CORRECTION_DAYS)).thenReturn(5);
        when(meetings.get(7)).thenReturn(meeting);
    }

    /** Ten days before the meeting is the last day of the year. */
    @ParameterizedTest
    @CsvSource({"2026-12-31T22:59:59Z, false", "2026-12-31T23:00:00Z, true"})
    void papersAreLateOnceTheirDayIsOverWhereTheFundIs(String now, boolean late) {
        planning(now).sendPapers(7, officer());

        ArgumentCaptor<Meeting> sent = ArgumentCaptor.captor();
        verify(meetings).update(sent.capture());
        assertThat(sent.getValue().papersLate(rules)).isEqualTo(late);
    }

    @Test
    void noMeetingIsCalledForADayThatIsOverWhereTheFundIs() {
        CallMeeting command = new CallMeeting(fund.value(), LocalDate.of(2026, 12, 31), "Room 1");

        assertThatThrownBy(() -> planning(HALF_PAST_MIDNIGHT).call(command, officer()))
                .isInstanceOf(MeetingInThePast.class);
    }

    @Test
    void aMemberHasTheFundsDaysToCorrectFromTheDayThatHasBegun() {
        Item item = new Item(programme.number(), 1, ItemKind.IDEA, 7, 1, Item.State.OPEN, Instant.EPOCH, 0);
        Sitting sitting = new Sitting(item, meeting, programme, rules, Set.of(), List.of(), List.of(), List.of());
        Clock clock = at(HALF_PAST_MIDNIGHT);

        new Telling(mock(CaseAccess.class), notices, days(clock), clock).recorded(sitting, new PersonId("member-a1"));

        ArgumentCaptor<Notice> told = ArgumentCaptor.captor();
        verify(notices).add(told.capture());
        assertThat(told.getValue().dueOn()).isEqualTo(LocalDate.of(2027, 1, 6));
    }

    private MeetingPlanning planning(String now) {
        return new MeetingPlanning(meetings, ruleSets, event -> {}, days(at(now)), at(now));
    }

    private FundDays days(Clock clock) {
        return Calendars.days(ruleSets, clock);
    }

    private static Clock at(String now) {
        return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }

    private Actor officer() {
        return new Actor(
                new PersonId("secretariat-officer-1"),
                "Officer",
                "en",
                Set.of(new Assignment(Role.SECRETARIAT_OFFICER, fund, "")));
    }
}
