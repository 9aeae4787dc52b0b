package org.jointfund.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jointfund.JointfundTest;
import org.jointfund.fund.RuleSets;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each fund asks for a year's reports on its own days (rulebook 6). */
@JointfundTest
class DueDatesTests {

    @Autowired
    private RuleSets rules;

    @Test
    void aNarrativeDueInMarchTellsAboutTheYearThatIsOver() {
        assertThat(days("MIG00", "2024-01-15", ReportKind.NARRATIVE))
                .containsExactly("2024: 2025-01-01 2025-03-31", "2025: 2026-01-01 2026-03-31");
    }

    @Test
    void aNarrativeDueInNovemberTellsAboutTheSameYearAndIsAskedForAMonthAhead() {
        assertThat(days("PBF00", "2024-01-15", ReportKind.NARRATIVE))
                .containsExactly("2024: 2024-10-15 2024-11-15", "2025: 2025-10-15 2025-11-15");
        assertThat(days("PBF00", "2024-01-15", ReportKind.HALF_YEAR))
                .containsExactly("2024: 2024-05-15 2024-06-15", "2025: 2025-05-15 2025-06-15");
        assertThat(days("PBF00", "2024-01-15", ReportKind.FINANCIAL))
                .containsExactly("2024: 2025-01-01 2025-04-30", "2025: 2026-01-01 2026-04-30");
    }

    @Test
    void aProgrammePaidInOctoberTellsAboutItsFirstYearWithTheNextOne() { // 6.1
        assertThat(days("PBF00", "2024-10-01", ReportKind.NARRATIVE)).containsExactly("2025: 2025-10-15 2025-11-15");
    }

    /** Year, the day it is asked for and the day it is due, of a programme that ends with 2025. */
    private List<String> days(String fund, String from, ReportKind kind) {
        Period programme = new Period(LocalDate.parse(from), LocalDate.of(2025, 12, 31));
        return new DueDates(rules.current(new FundCode(fund)))
                .during(programme).stream()
                        .filter(due -> due.kind() == kind)
                        .map(due -> due.year() + ": " + due.opensOn() + " " + due.dueOn())
                        .toList();
    }
}
