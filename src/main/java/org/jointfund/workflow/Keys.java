package org.jointfund.workflow;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jointfund.committee.Agenda;
import org.jointfund.shared.CaseNumber;

/** Business keys of called processes (N5), and lists that models keep as one text. */
@ModelBean
public class Keys {

    private final Agenda agenda;

    Keys(Agenda agenda) {
        this.agenda = agenda;
    }

    public String same(DelegateExecution execution) {
        return execution.getProcessBusinessKey();
    }

    /** The next decision of the committee on this case: {@code MIG00-2026-0042/DEC-2}. */
    public String decision(DelegateExecution execution) {
        return agenda.nextKey(CaseNumber.fromKey(execution.getProcessBusinessKey()));
    }

    public String firstTransfer(DelegateExecution execution) {
        return CaseNumber.fromKey(execution.getProcessBusinessKey()).child("FTR", 1);
    }

    /** The transfer of a later tranche carries the tranche's own number. */
    public String transfer(DelegateExecution execution) {
        return execution.getProcessBusinessKey().replace("/TRANCHE-", "/FTR-");
    }

    /** The entries of a text with commas between; none of an empty one. */
    public List<String> list(String joined) {
        return Arrays.stream(joined.split(",", -1))
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
