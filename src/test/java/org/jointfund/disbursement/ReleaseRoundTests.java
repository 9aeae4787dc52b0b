package org.jointfund.disbursement;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.TranchePlan.ReleaseTest;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.EveryDay;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

/** Cash that came in while a tranche was being asked for did not see it waiting; the next morning does. */
class ReleaseRoundTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Instant MORNING = Instant.parse("2027-03-01T05:00:00Z");

    private final Tranches tranches = mock(Tranches.class);
    private final ReleaseBench bench = mock(ReleaseBench.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final ReleaseTesting testing =
            new ReleaseTesting(tranches, bench, events, mock(FundDays.class), Clock.fixed(MORNING, ZoneOffset.UTC));
    private final Tranche waiting = Tranche.opened(new CaseNumber("MIG00-2026-0042"), 2, Money.usd("600000.00"))
            .requested("Please", null, new PersonId("alder-focal-point"), MORNING);

    @Test
    void aWaitingTrancheWhoseConditionsHoldGoesOn() {
        waitsFor(true);

        testing.round(TODAY);

        verify(events).publishEvent(new ConditionsChanged(waiting.number(), waiting.ordinal(), EveryDay.CALENDAR));
    }

    @Test
    void oneThatStillWaitsIsNotTestedAnewEveryMorning() {
        waitsFor(false);

        testing.round(TODAY);

        verify(tranches, never()).insert(any(), any());
        verify(events, never()).publishEvent(any());
    }

    private void waitsFor(boolean met) {
        ReleaseCondition cash = new ReleaseCondition(
                ReleaseTest.CASH, "", met, met ? Release.RELEASE : Release.QUEUE, null, 1, 1, 1, "");
        when(tranches.requested()).thenReturn(List.of(waiting));
        when(bench.conditions(waiting, TODAY)).thenReturn(List.of(cash));
        when(bench.test(eq(waiting), any(), eq(TODAY), any()))
                .thenReturn(new TestedRelease(0, cash.outcome(), 1, MORNING, EveryDay.CALENDAR, List.of(cash)));
    }
}
