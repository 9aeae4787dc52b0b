package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.jointfund.workflow.RunningProgramme.BIRCH;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.LocalDate;
import org.jointfund.JointfundTest;
import org.jointfund.reporting.Chasing;
import org.jointfund.reporting.Filing;
import org.jointfund.reporting.Narrative;
import org.jointfund.reporting.ReportKind;
import org.jointfund.reporting.ReportReading;
import org.jointfund.reporting.ReportRef;
import org.jointfund.reporting.Reporting;
import org.jointfund.reporting.ReportingCalendar;
import org.jointfund.shared.CaseNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The ladder of rulebook 6.3 for a report that is due on 31 March 2025. */
@JointfundTest
@Transactional
class ChasingTests {

    private static final LocalDate DUE = LocalDate.of(2025, 3, 31);

    @Autowired
    private RunningProgramme running;

    @Autowired
    private ReportingCalendar calendar;

    @Autowired
    private Chasing chasing;

    @Autowired
    private Reporting reporting;

    @Autowired
    private ReportReading reading;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private MockMvc web;

    @SuppressWarnings("NullAway.Init")
    private ReportRef report;

    @BeforeEach
    void aReportIsAskedFor() {
        CaseNumber number = running.startedOn(LocalDate.of(2024, 1, 15));
        calendar.round(LocalDate.of(2025, 1, 1));
        report = new ReportRef(number, 2024, ReportKind.NARRATIVE, BIRCH);
    }

    @Test
    void everyStepOfTheLadderIsTakenOnceOnItsDay() {
        for (LocalDate day = LocalDate.of(2025, 1, 1); day.isBefore(DUE.plusDays(90)); day = day.plusDays(1)) {
            chasing.round(day);
            chasing.round(day);
        }

        assertThat(notices())
                .containsExactly(
                        "-30 AGENCY 2025-03-01",
                        "-14 AGENCY 2025-03-17",
                        "-3 AGENCY 2025-03-28",
                        "1 AGENCY 2025-04-01",
                        "15 COORDINATOR 2025-04-15",
                        "30 SECRETARIAT 2025-04-30",
                        "60 COMMITTEE 2025-05-30");
        assertThat(told("ReportReminded")).isEqualTo(3);
        assertThat(told("ReportOverdue")).isEqualTo(4);
    }

    @Test
    void roundsThatWereMissedAreMadeUpForByOneNotice() {
        chasing.round(DUE.plusDays(20));

        assertThat(notices()).containsExactly("15 COORDINATOR 2025-04-20");
    }

    @Test
    void nobodyIsRemindedOfAReportThatHasCome() {
        chasing.round(DUE.minusDays(29));
        reporting.submit(
                report,
                0,
                Filing.of(new Narrative("Good", "Outcome 1", "12 of 10", "Floods", 1200)),
                running.focalPoint(BIRCH));
        chasing.round(DUE.plusDays(61));

        assertThat(notices()).containsExactly("-30 AGENCY 2025-03-02");
    }

    @Test
    void thePageOfTheReportShowsItsNotices() throws Exception {
        chasing.round(DUE.plusDays(1));

        web.perform(get(report.path()).with(user("birch-focal-point")))
                .andExpect(content().string(containsString("one day late, for the agency")));
    }

    private java.util.List<String> notices() {
        return reading.file(report, running.focalPoint(BIRCH)).reminders().stream()
                .map(notice -> notice.days() + " " + notice.audience() + " " + notice.noticedOn())
                .toList();
    }

    private int told(String event) {
        return sql.queryForList(
                        "select sequence from audit_entry where event = ? and subject = ? and facts like '%BIRCH%'",
                        event, report.number() + "/REP-2024-N")
                .size();
    }
}
