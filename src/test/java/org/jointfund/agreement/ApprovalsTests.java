package org.jointfund.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jointfund.committee.Decision;
import org.jointfund.committee.Decisions;
import org.jointfund.committee.Outcome;
import org.jointfund.fund.Calendars;
import org.jointfund.fund.RuleSets;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeFixtures;
import org.jointfund.programme.ProgrammeStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApprovalsTests {

    private final Programme programme = ProgrammeFixtures.aProgramme(ProgrammeStatus.SIGNING);
    private final Decisions decisions = mock();
    private final RuleSets ruleSets = mock(RuleSets.class, RETURNS_DEEP_STUBS);
    private final Approvals approvals = new Approvals(decisions, Calendars.days(ruleSets, Clock.systemUTC()));

    @BeforeEach
    void aFundInZurich() {
        when(ruleSets.current(any()).calendar()).thenReturn(Calendars.in("Europe/Zurich"));
    }

    @Test
    void nothingRestsOnAnApprovalThatWasNotGiven() {
        List<Decision> selected = List.of(decision(1, Outcome.SELECT, "2026-11-01T10:00:00Z"));
        when(decisions.of(programme.number())).thenReturn(selected);

        assertThatThrownBy(() -> approvals.of(programme))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(programme.number().value());
    }

    @Test
    void theLatestApprovalCountsWithItsDayWhereTheFundIs() {
        List<Decision> both = List.of(
                decision(1, Outcome.APPROVE, "2026-11-01T10:00:00Z"),
                decision(2, Outcome.APPROVE_WITH_COMMENTS, "2026-12-31T23:30:00Z"));
        when(decisions.of(programme.number())).thenReturn(both);

        assertThat(approvals.of(programme))
                .isEqualTo(new Approval(programme.number().child("DEC", 2), LocalDate.of(2027, 1, 1), List.of()));
    }

    private Decision decision(int ordinal, Outcome outcome, String decidedAt) {
        Decision decision = mock();
        when(decision.number()).thenReturn(programme.number());
        when(decision.ordinal()).thenReturn(ordinal);
        when(decision.outcome()).thenReturn(outcome);
        when(decision.decidedAt()).thenReturn(Instant.parse(decidedAt));
        when(decision.comments()).thenReturn(List.of());
        return decision;
    }
}
