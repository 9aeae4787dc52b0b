package org.jointfund.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.jointfund.JointfundTest;
import org.jointfund.ledger.Balances;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** The whole life of a programme through the services alone, the same in both funds (N36). */
@JointfundTest
@Transactional
class LifecycleTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Balances balances;

    @Autowired
    private RuntimeService runtime;

    @ParameterizedTest
    @ValueSource(strings = {"MIG00", "PBF00"})
    void aProgrammeGoesFromItsIdeaToFinancialClosure(String fund) {
        Lifecycle lifecycle = new Lifecycle(context, new FundCode(fund));
        lifecycle.endowedWith(Money.usd("5000000.00"));

        CaseNumber number = lifecycle.played();

        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.FINANCIALLY_CLOSED);
        assertThat(List.of("ALDER", "BIRCH", "CEDAR", "ELM"))
                .extracting(agency ->
                        balances.netTransferred(number, new AgencyCode(agency)).toString())
                .containsExactly("687654.33", "610000.00", "390000.00", "300000.00");
        assertThat(running(number)).isEmpty();
    }

    private List<String> running(CaseNumber number) {
        return runtime.createProcessInstanceQuery().list().stream()
                .map(instance -> String.valueOf(instance.getBusinessKey()))
                .filter(key -> key.startsWith(number.value()))
                .toList();
    }
}
