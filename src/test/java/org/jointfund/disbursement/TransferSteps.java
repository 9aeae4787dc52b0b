package org.jointfund.disbursement;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jointfund.agreement.Cases;
import org.jointfund.fund.FundDays;
import org.jointfund.reporting.Delivery;
import org.jointfund.reporting.UpdateDelivery;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.springframework.stereotype.Component;

/** Money on its way to the agencies of {@link Cases}, each step by the person who takes it. */
@Component
public class TransferSteps {

    private final Cases cases;
    private final TransferRequests requests;
    private final Payments payments;
    private final FundTransfers transfers;
    private final Tranches tranches;
    private final TrancheRequests trancheRequests;
    private final Delivery delivery;
    private final TaskService tasks;
    private final FundDays days;

    TransferSteps(
            Cases cases,
            TransferRequests requests,
            Payments payments,
            FundTransfers transfers,
            Tranches tranches,
            TrancheRequests trancheRequests,
            Delivery delivery,
            TaskService tasks,
            FundDays days) {
        this.cases = cases;
        this.requests = requests;
        this.payments = payments;
        this.transfers = transfers;
        this.tranches = tranches;
        this.trancheRequests = trancheRequests;
        this.delivery = delivery;
        this.tasks = tasks;
        this.days = days;
    }

    void prepare(CaseNumber number, int ordinal) {
        requests.prepare(number, ordinal, "A tranche.", List.of(), cases.actor("secretariat-officer-1"));
    }

    void approve(CaseNumber number, int ordinal) {
        requests.approve(seen(number, ordinal), cases.actor("chair"));
    }

    void check(CaseNumber number, int ordinal) {
        requests.check(seen(number, ordinal), true, "", cases.actor("agent-officer"));
    }

    /** Prepared, approved and checked: the agent may pay. */
    public void request(CaseNumber number, int ordinal) {
        prepare(number, ordinal);
        approve(number, ordinal);
        check(number, ordinal);
    }

    public void enter(CaseNumber number, int ordinal, List<String> agencies) {
        payments.prepare(number, ordinal, agencies.stream().map(this::entry).toList(), cases.actor("agent-officer"));
    }

    void release(CaseNumber number, int ordinal) {
        payments.release(seen(number, ordinal), cases.actor("agent-manager"));
    }

    public void pay(CaseNumber number, int ordinal, List<String> agencies) {
        enter(number, ordinal, agencies);
        release(number, ordinal);
    }

    Payments.Entry entry(String agency) {
        return new Payments.Entry(new AgencyCode(agency), "PAY-" + agency, days.today());
    }

    void ask(CaseNumber number, int ordinal) {
        trancheRequests.request(number, ordinal, "We are on track.", null, cases.actor("alder-focal-point"));
    }

    void certify(CaseNumber number, int ordinal) {
        trancheRequests.certify(asked(number, ordinal), cases.actor("secretariat-officer-1"));
    }

    /** What the agency has used so far, in US$. */
    void use(CaseNumber number, String agency, String used) {
        UpdateDelivery figures = new UpdateDelivery(days.today(), Money.usd(used), Money.ZERO, "");
        delivery.update(
                number, new AgencyCode(agency), figures, cases.actor(agency.toLowerCase(Locale.ROOT) + "-finance"));
    }

    Seen seen(CaseNumber number, int ordinal) {
        return transfers.find(number, ordinal).orElseThrow().seen();
    }

    Seen asked(CaseNumber number, int ordinal) {
        return tranches.find(number, ordinal).orElseThrow().seen();
    }

    List<String> open(String key) {
        return tasks.createTaskQuery().processInstanceBusinessKey(key).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }
}
