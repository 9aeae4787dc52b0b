package org.jointfund.fund;

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
}
