package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.fund.Calendars;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A step is due on the fund's day, wherever the server stands (S4). */
class OpenTaskTests {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 15);

    private final RuleSets rules = mock(RuleSets.class, RETURNS_DEEP_STUBS);
    private final FundDays days = Calendars.days(rules, Clock.systemUTC());

    @BeforeEach
    void theFundIsInNewYork() {
        when(rules.current(any()).calendar()).thenReturn(Calendars.in("America/New_York"));
    }

    @Test
    void aStepOfTheEngineIsDueOnTheDayThatEndsInTheZoneOfTheFund() {
        assertThat(task("userTask_checkQuality", "2027-04-16T03:59:59Z").due(days))
                .isEqualTo(DAY);
    }

    @Test
    void aRowIsDueOnTheDayItKeeps() {
        assertThat(task("row_takePosition", "2027-04-15T00:00:00Z").due(days)).isEqualTo(DAY);
    }

    private static OpenTask task(String step, String due) {
        return new OpenTask("1", step, "ABC00-2027-0001", null, null, null, null, Instant.EPOCH, Instant.parse(due));
    }
}
