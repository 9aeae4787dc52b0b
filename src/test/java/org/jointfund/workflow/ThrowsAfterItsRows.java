package org.jointfund.workflow;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jointfund.ledger.Deposit;
import org.jointfund.ledger.Earmark;
import org.jointfund.ledger.Receiving;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Share;

/** A delegate that books money, which is told to the audit trail, and fails only then: once its process says so. */
@ModelBean
class ThrowsAfterItsRows implements JavaDelegate {

    private final Receiving receiving;

    ThrowsAfterItsRows(Receiving receiving) {
        this.receiving = receiving;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseNumber number = CaseNumber.fromKey(execution.getProcessBusinessKey());
        LocalDate day = LocalDate.of(2026, 1, 15);
        receiving.deposit(
                new Deposit(
                        number.fund(), Earmark.NONE, number.value(), day, Money.usd("1000.00"), Share.percent(1), ""),
                new PersonId("agent-officer"));
        if (Boolean.TRUE.equals(execution.getVariable("fails"))) {
            throw new IllegalStateException("After its rows");
        }
    }
}
