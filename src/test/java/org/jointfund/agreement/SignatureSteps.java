package org.jointfund.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
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

    SignatureSteps(
            Cases cases,
            SignatureSets sets,
            Signing signing,
            Programmes programmes,
            Balances balances,
            TaskService tasks) {
        this.cases = cases;
        this.sets = sets;
        this.signing = signing;
        this.programmes = programmes;
        this.balances = balances;
        this.tasks = tasks;
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

    void assertLapsed(CaseNumber number) {
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.APPROVAL_LAPSED);
        assertThat(balances.draws(number)).isEmpty();
        assertThat(openTasks(number)).isEmpty();
    }
}
