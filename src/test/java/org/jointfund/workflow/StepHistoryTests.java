package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.jointfund.JointfundTest;
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

    @Test
    void aStepIsKeptAsAnActivityAndNotOnceMoreAsATask() {
        CaseNumber number = running.startedOn(LocalDate.of(2024, 1, 15));
        calendar.round(LocalDate.of(2024, 12, 31));
        String report = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number + "/REP-2024-H")
                .list()
                .get(0)
                .getProcessInstanceId();

        HistoryService history = engine.getHistoryService();
        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(report)
                        .activityId("userTask_submitReport")
                        .unfinished()
                        .count())
                .isPositive();
        assertThat(history.createHistoricTaskInstanceQuery()
                        .processInstanceId(report)
                        .count())
                .isZero();
    }
}
