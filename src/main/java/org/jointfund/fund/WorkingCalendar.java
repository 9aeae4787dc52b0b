package org.jointfund.fund;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jointfund.shared.Period;

/** The fund's one calendar (N11, S4): which days are worked, from when to when it is known, and in which zone a day ends. */
public record WorkingCalendar(
        String file, ZoneId zone, Period validity, Set<DayOfWeek> weekend, Map<LocalDate, Holiday> holidays) {

    /** The day on which the moment falls where the fund is; others ask {@link FundDays}, which knows the calendar in force. */
    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** The moment at which the day begins where the fund is. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Whether the day is worked; a day beyond the calendar is refused with the file's name. */
    public boolean isWorkingDay(LocalDate day) {
        if (day.isBefore(validity.from()) || day.isAfter(validity.to())) {
            throw new CalendarEnds(file, validity.from(), validity.to());
        }
        return !weekend.contains(day.getDayOfWeek()) && !holidays.containsKey(day);
    }

    /** The day that many working days after the start, which itself does not count; refused beyond the calendar. */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
