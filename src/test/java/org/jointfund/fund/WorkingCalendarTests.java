package org.jointfund.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import org.jointfund.shared.Period;
import org.junit.jupiter.api.Test;

class WorkingCalendarTests {

    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    private final WorkingCalendar calendar = new WorkingCalendar(
            "seeds/funds/ABC00/calendar.yaml",
            ZoneOffset.UTC,
            new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
            EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            Map.of(GOOD_FRIDAY, holiday(GOOD_FRIDAY), CHRISTMAS, holiday(CHRISTMAS)));

    @Test
    void doesNotCountTheDayItStartsFrom() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 3, 2), 5)).isEqualTo("2026-03-09");
    }

    @Test
    void countsNeitherWeekendsNorHolidays() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 4, 2), 1)).isEqualTo("2026-04-06");
        assertThat(calendar.isWorkingDay(GOOD_FRIDAY)).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 4, 4))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 4, 6))).isTrue();
    }

    @Test
    void startsAsWellFromADayThatIsNotWorked() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 4, 4), 2)).isEqualTo("2026-04-07");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 4, 4), 0)).isEqualTo("2026-04-04");
    }

    @Test
    void dayNinetyIsACalendarDayAndLaterThanTwentyWorkingDays() {
        LocalDate approved = LocalDate.of(2026, 3, 2);
        assertThat(calendar.plusWorkingDays(approved, 20)).isEqualTo("2026-03-30");
        assertThat(approved.plusDays(90)).isEqualTo("2026-05-31");
    }

    @Test
    void refusesADeadlineBeyondTheCalendarWithTheFilesName() {
        assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 12, 30), 2))
                .isInstanceOfSatisfying(CalendarEnds.class, refusal -> assertThat(refusal.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.key()).isEqualTo("calendarEnds");
                            assertThat(problem.args())
                                    .containsExactly(
                                            "seeds/funds/ABC00/calendar.yaml",
                                            LocalDate.of(2026, 1, 1),
                                            LocalDate.of(2026, 12, 31));
                        }));
    }

    private static Holiday holiday(LocalDate date) {
        return new Holiday(date, new Label("Holiday", "", ""), Mark.D, "N11");
    }
}
