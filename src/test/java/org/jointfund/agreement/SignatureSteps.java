package org.jointfund.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.task.Task;
import org.jointfund.fund.FundDays;
import org.jointfund.ledger.Balances;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Signs as the demonstration's people do, and looks at what became of an approval. */
@Component
class SignatureSteps {

    private final Cases cases;
    private final SignatureSets sets;
    private final Signing signing;
    private final Programmes programmes;
    private final Balances balances;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final FundDays days;

    SignatureSteps(
            Cases cases,
            SignatureSets sets,
            Signing signing,
            Programmes programmes,
            Balances balances,
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management,
            FundDays days) {
        this.cases = cases;
        this.sets = sets;
        this.signing = signing;
        this.programmes = programmes;
        this.balances = balances;
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.days = days;
    }

    SignatureSet set(CaseNumber number) {
        return sets.get(number, cases.actor("secretariat-officer-1"));
    }

    void sign(CaseNumber number, String person) {
        signing.sign(number, set(number).agreement().hash(), "Director", cases.actor(person));
    }

    List<String> openTasks(CaseNumber number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    /** The day on which the presiding officer is asked about the approval next. */
    LocalDate asksAboutLapse(CaseNumber number) {
        Job timer = timers(number).singleResult();
        return days.of(timer.getDuedate().toInstant(), number.fund());
    }

    /** That day has come. */
    void lapseIsDue(CaseNumber number) {
        management.executeJob(timers(number).singleResult().getId());
    }

    private JobQuery timers(CaseNumber number) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value(), "signature")
                .singleResult()
                .getId();
        boolean extended = management
                        .createJobQuery()
                        .processInstanceId(instance)
                        .activityId("timer_lapseExtended")
                        .count()
                > 0;
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(extended ? "timer_lapseExtended" : "timer_approvalLapses");
    }

    void assertLapsed(CaseNumber number) {
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.APPROVAL_LAPSED);
        assertThat(balances.draws(number)).isEmpty();
        assertThat(openTasks(number)).isEmpty();
    }
}
