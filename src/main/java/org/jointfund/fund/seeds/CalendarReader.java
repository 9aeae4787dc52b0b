package org.jointfund.fund.seeds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;
import org.jointfund.fund.Holiday;
import org.jointfund.fund.WorkingCalendar;
import org.jointfund.shared.Period;

/** Reads the calendar; fixed holidays are laid out over the years it covers. */
final class CalendarReader {

    private CalendarReader() {}

    static WorkingCalendar calendar(Entry file) {
        file.only("zone", "validFrom", "validTo", "weekend", "fixed", "dated");
        LocalDate from = Values.date(file.get("validFrom"));
        LocalDate to = Values.date(file.get("validTo"));
        if (to.isBefore(from)) {
            throw file.get("validTo").mistake("The calendar ends before it begins.");
        }
        Period validity = new Period(from, to);
        return new WorkingCalendar(
                file.file(),
                Values.zone(file.get("zone")),
                validity,
                Values.words(file.get("weekend"), DayOfWeek.class),
                holidays(file, validity));
    }

    private static Map<LocalDate, Holiday> holidays(Entry file, Period validity) {
        Map<LocalDate, Holiday> holidays = new TreeMap<>();
        file.get("fixed").items().forEach(item -> fixed(item, validity, holidays));
        file.get("dated").items().forEach(item -> dated(item, validity, holidays));
        return holidays;
    }

    private static void fixed(Entry item, Period validity, Map<LocalDate, Holiday> holidays) {
        MonthDay day = Values.day(item.only("day", "name", "mark", "source").get("day"));
        for (int year = validity.from().getYear(); year <= validity.to().getYear(); year++) {
            holidays.put(day.atYear(year), holiday(item, day.atYear(year)));
        }
    }

    private static void dated(Entry item, Period validity, Map<LocalDate, Holiday> holidays) {
        Entry entry = item.only("date", "name", "mark", "source").get("date");
        LocalDate date = Values.date(entry);
        if (date.isBefore(validity.from()) || date.isAfter(validity.to())) {
            throw entry.mistake("The calendar does not cover " + date + ".");
        }
        holidays.put(date, holiday(item, date));
    }

    private static Holiday holiday(Entry item, LocalDate date) {
        return new Holiday(
                date,
                Values.label(item.get("name")),
                Values.mark(item),
                item.get("source").text());
    }
}
