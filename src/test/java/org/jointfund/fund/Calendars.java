package org.jointfund.fund;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jointfund.shared.Period;

/** Calendars for tests. */
public final class Calendars {

    private static final Period KNOWN = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 12, 31));

    private Calendars() {}

    /** One on which every day is worked. */
    public static WorkingCalendar in(String zone) {
        return new WorkingCalendar("calendar.yaml", ZoneId.of(zone), KNOWN, Set.of(), Map.of());
    }

    /** The days of the funds of these rule sets, at the time of this clock. */
    public static FundDays days(RuleSets ruleSets, Clock clock) {
        return new FundDays(ruleSets, clock);
    }

    /** Where no fund is read: the days of every fund are those of UTC. */
    public static FundDays daysInUtc(Clock clock) {
        RuleSet rules = mock(withSettings().stubOnly());
        when(rules.calendar()).thenReturn(in("UTC"));
        RuleSets ruleSets = mock(withSettings().stubOnly());
        when(ruleSets.current(any())).thenReturn(rules);
        return days(ruleSets, clock);
    }
}
