package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.jointfund.JointfundTest;
import org.jointfund.programme.CaseSteps;
import org.jointfund.programme.CaseSteps.Picture;
import org.jointfund.reporting.ReportingCalendar;
import org.jointfund.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class StepHistoryTests {

    @Autowired
    private RunningProgramme running;

    @Autowired
    private ReportingCalendar calendar;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Processes processes;

    @Autowired
    private CaseSteps steps;

    @Test
    void aStepIsKeptAsAnActivityAndNotOnceMoreAsATask() {
        String report = process(reportOf(running.startedOn(LocalDate.of(2024, 1, 15))));

        HistoryService history = engine.getHistoryService();
        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(report)
                        .activityId("userTask_submitReport")
                        .count())
                .isPositive();
        assertThat(history.createHistoricTaskInstanceQuery()
                        .processInstanceId(report)
                        .count())
                .isZero();
    }

    @Test
    void aStepThatWasBegunAndIsNotOpenIsDone() {
        CaseNumber number = running.startedOn(LocalDate.of(2024, 1, 15));
        String report = reportOf(number);
        List<String> agencies = List.of("ALDER", "BIRCH", "CEDAR", "ELM");

        assertThat(picture(number, report).tokens()).contains("userTask_submitReport");
        assertThat(picture(number, report).done()).containsOnly("event_reportsDue", "event_reportOpened");

        agencies.forEach(agency -> submit(report, agency));
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(process(report))
                        .finished()
                        .count())
                .isZero();
        assertThat(picture(number, report).tokens())
                .contains("userTask_acceptReport")
                .doesNotContain("userTask_submitReport");
        assertThat(picture(number, report).done())
                .contains("userTask_submitReport")
                .doesNotContain("userTask_acceptReport");

        check(report, "ALDER", false);
        assertThat(picture(number, report).tokens()).contains("userTask_acceptReport", "userTask_submitReport");
        assertThat(picture(number, report).done()).contains("userTask_submitReport", "userTask_acceptReport");

        submit(report, "ALDER");
        agencies.forEach(agency -> check(report, agency, true));
        assertThat(picture(number, report).ended()).isTrue();
        assertThat(picture(number, report).tokens()).isEmpty();
    }

    private void submit(String report, String agency) {
        processes.complete("userTask_submitReport", report, "agency", agency, Map.of());
    }

    private void check(String report, String agency, boolean accepted) {
        processes.complete("userTask_acceptReport", report, "agency", agency, Map.of("reportAccepted", accepted));
    }

    private Picture picture(CaseNumber number, String key) {
        return steps.pictures(number).stream()
                .filter(picture -> picture.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String reportOf(CaseNumber number) {
        calendar.round(LocalDate.of(2024, 12, 31));
        return number + "/REP-2024-H";
    }

    private String process(String key) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .list()
                .get(0)
                .getProcessInstanceId();
    }
}
