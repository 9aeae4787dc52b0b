package org.jointfund.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jointfund.fund.Calendars;
import org.jointfund.fund.Call;
import org.jointfund.fund.Calls;
import org.jointfund.fund.Label;
import org.jointfund.fund.Mark;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Setting;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call takes ideas from its first to its last day in the fund's zone; none is needed where the fund takes ideas at any time. */
class AnsweredCallsTests {

    private static final Programme PROGRAMME = ProgrammeFixtures.aProgramme(ProgrammeStatus.IDEA_DRAFT);
    private static final Problem CLOSED =
            Problem.at("call", "idea.callNotOpen", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    private final RuleSets ruleSets = mock();
    private final RuleSet rules = mock();
    private final Ideas ideas = mock();

    @BeforeEach
    void aFundWithOneCall() {
        when(rules.calendar()).thenReturn(Calendars.in("Europe/Zurich"));
        when(ruleSets.current(any())).thenReturn(rules);
        when(ruleSets.version(any(), anyInt())).thenReturn(rules);
        when(ideas.of(any())).thenReturn(Idea.empty(PROGRAMME).with(answering("SPRING")));
        rolling(true);
    }

    private void rolling(boolean rolling) {
        Call spring = new Call("SPRING", new Label("s", "s", "s"), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        Call autumn = new Call("AUTUMN", new Label("a", "a", "a"), LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 30));
        when(rules.calls()).thenReturn(new Calls(new Setting<>(rolling, Mark.D, "2.1.2"), List.of(spring, autumn)));
    }

    /** Zurich is an hour ahead of UTC on the first day, and two on the last. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-28T22:59:59Z, false",
        "2026-02-28T23:00:00Z, true",
        "2026-03-31T21:59:59Z, true",
        "2026-03-31T22:00:00Z, false"
    })
    void isOpenFromMidnightToMidnightInTheZoneOfTheFund(Instant now, boolean open) {
        assertThat(at(now).problems(PROGRAMME, answering("SPRING"))).isEqualTo(open ? List.of() : List.of(CLOSED));
        assertThat(at(now).gaps(PROGRAMME, answering("SPRING"))).isEqualTo(open ? List.of() : List.of(CLOSED));
    }

    @Test
    void aCallOfNoFundIsRefused() {
        assertThat(at(Instant.parse("2026-03-15T12:00:00Z")).problems(PROGRAMME, answering("SUMMER")))
                .containsExactly(Problem.at("call", "idea.unknownCall"));
    }

    @Test
    void noCallIsMissingOnlyWhereTheFundIsNotRolling() {
        AnsweredCalls calls = at(Instant.parse("2026-03-15T12:00:00Z"));
        assertThat(calls.gaps(PROGRAMME, answering(""))).isEmpty();
        rolling(false);
        assertThat(calls.gaps(PROGRAMME, answering(""))).containsExactly(Problem.at("call", "idea.missing.call"));
        assertThat(calls.problems(PROGRAMME, answering(""))).isEmpty();
    }

    @Test
    void whatWasHandedInInTimeIsCompletedAfterTheCallClosedButAnswersNoOther() {
        AnsweredCalls calls = at(Instant.parse("2026-05-01T12:00:00Z"));
        when(ideas.handIns(any()))
                .thenReturn(List.of(
                        new Ideas.HandIn(1, Instant.parse("2026-03-15T12:00:00Z"), new PersonId("alder-focal-point"))));
        assertThat(calls.gaps(PROGRAMME, answering("SPRING"))).isEmpty();
        assertThat(calls.problems(PROGRAMME, answering("AUTUMN")))
                .extracting(Problem::key)
                .containsExactly("idea.callNotOpen");
    }

    @Test
    void offersTheOpenCallsAndTheOneChosen() {
        assertThat(at(Instant.parse("2026-05-01T12:00:00Z")).choices(PROGRAMME))
                .extracting(Call::code)
                .containsExactly("SPRING");
        when(ideas.of(any())).thenReturn(Idea.empty(PROGRAMME));
        assertThat(at(Instant.parse("2026-05-01T12:00:00Z")).choices(PROGRAMME)).isEmpty();
    }

    private AnsweredCalls at(Instant now) {
        return new AnsweredCalls(ruleSets, ideas, Calendars.days(ruleSets, Clock.fixed(now, ZoneOffset.UTC)));
    }

    private static IdeaPlace answering(String call) {
        IdeaPlace place = IdeaPlace.of("Safe work");
        return new IdeaPlace(
                place.title(),
                place.scope(),
                place.countries(),
                place.primaryArea(),
                place.objectives(),
                place.sdgTargets(),
                place.frameworkOutcome(),
                place.durationMonths(),
                place.lineEntities(),
                place.localAuthorities(),
                place.region(),
                place.secondaryAreas(),
                place.otherObjectives(),
                place.plannedStart(),
                call);
    }
}
