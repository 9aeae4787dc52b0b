package org.jointfund.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RuntimeService;
import org.jointfund.JointfundTest;
import org.jointfund.agreement.Cases;
import org.jointfund.ledger.Balances;
import org.jointfund.partner.Actor;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Progress;
import org.jointfund.reporting.Delivery;
import org.jointfund.reporting.UpdateDelivery;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.BusinessRuleViolation;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A second tranche between its release and its payment: who may take part, what a suspension stops, and how it is given up. */
@JointfundTest
@Transactional
class SecondTrancheTests {

    private static final PersonId CHAIR = new PersonId("chair");

    @Autowired
    private Cases cases;

    @Autowired
    private TransferRequests requests;

    @Autowired
    private Payments payments;

    @Autowired
    private FundTransfers transfers;

    @Autowired
    private Tranches tranches;

    @Autowired
    private TrancheRequests trancheRequests;

    @Autowired
    private GivingUp givingUp;

    @Autowired
    private Progress progress;

    @Autowired
    private Delivery delivery;

    @Autowired
    private Balances balances;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Clock clock;

    private CaseNumber number;

    /** The first tranche is paid and used; the convening agency asked for the second, and its conditions hold. */
    @BeforeEach
    void theSecondTrancheIsReleasable() {
        number = cases.dueForTransfer();
        prepareAndPay(1);
        trancheRequests.request(number, 2, "We are on track.", null, actor("alder-focal-point"));
        use("ALDER", "490000.00");
        use("BIRCH", "427000.00");
        use("CEDAR", "273000.00");
    }

    @Test
    void whoAskedForATrancheDoesNotCertifyIt() {
        refused(
                "tranche.fourEyes",
                () -> trancheRequests.certify(asked(number, 2), cases.withEveryRole("alder-focal-point")));
        assertThat(tranches.find(number, 2).orElseThrow().status()).isEqualTo(TrancheStatus.RELEASABLE);
    }

    @Test
    void aSuspensionStopsCertificateRequestApprovalAndPayment() { // rulebook 2.12.3
        progress.suspend(number, CHAIR);
        refused("tranche.not.SUSPENSION", this::certify);
        progress.resume(number, CHAIR);
        certify();

        progress.suspend(number, CHAIR);
        refused("transfer.suspended", this::prepare);
        progress.resume(number, CHAIR);
        prepare();

        progress.suspend(number, CHAIR);
        refused("transfer.suspended", () -> requests.approve(seen(number, 2), actor("chair")));
        progress.resume(number, CHAIR);
        requests.approve(seen(number, 2), actor("chair"));
        requests.check(seen(number, 2), true, "", actor("agent-officer"));
        enter(2, Cases.AGENCIES);

        progress.suspend(number, CHAIR);
        refused("transfer.suspended", () -> payments.release(seen(number, 2), actor("agent-manager")));
    }

    @Test
    void aSuspensionStopsThePaymentAfterTheEndDateToo() { // D2
        certify();
        prepare();
        requests.approve(seen(number, 2), actor("chair"));
        requests.check(seen(number, 2), true, "", actor("agent-officer"));
        enter(2, Cases.AGENCIES);
        progress.suspend(number, CHAIR);
        progress.move(number, ProgrammeStatus.ENDED, CHAIR);

        refused("transfer.suspended", () -> payments.release(seen(number, 2), actor("agent-manager")));

        progress.resume(number, CHAIR);
        payments.release(seen(number, 2), actor("agent-manager"));
        assertThat(transfers.find(number, 2).orElseThrow().status()).isEqualTo(TransferStatus.PAID);
    }

    @Test
    void moneyOnItsWayIsNotGivenUp() {
        certify();
        prepare();
        requests.approve(seen(number, 2), actor("chair"));
        requests.check(seen(number, 2), true, "", actor("agent-officer"));
        enter(2, Cases.AGENCIES);
        refused("transfer.inCourse", () -> givingUp.all(number, "", CHAIR));

        payments.sendBack(seen(number, 2), "Not paid after all", actor("agent-manager"));
        givingUp.all(number, "Ended early", CHAIR);

        assertThat(transfers.find(number, 2).orElseThrow().status()).isEqualTo(TransferStatus.VOID);
        assertThat(tranches.find(number, 2).orElseThrow().status()).isEqualTo(TrancheStatus.UNCLAIMED);
        assertThat(balances.draws(number)).isEmpty();
        assertThat(running("TRANCHE") + running("FTR")).isZero();
    }

    @Test
    void aFirstTransferThatIsPartlyPaidIsPaidFirst() {
        CaseNumber other = cases.dueForTransfer();
        prepareAndCheck(other, 1);
        payments.prepare(other, 1, List.of(entry("ALDER")), actor("agent-officer"));
        payments.release(seen(other, 1), actor("agent-manager"));

        refused("transfer.inCourse", () -> givingUp.all(other, "", CHAIR));
    }

    private Seen seen(CaseNumber number, int ordinal) {
        return transfers.find(number, ordinal).orElseThrow().seen();
    }

    private Seen asked(CaseNumber number, int ordinal) {
        return tranches.find(number, ordinal).orElseThrow().seen();
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::key)
                        .contains(key));
    }

    private void certify() {
        trancheRequests.certify(asked(number, 2), actor("secretariat-officer-1"));
    }

    private void prepare() {
        requests.prepare(number, 2, "The second tranche.", List.of(), actor("secretariat-officer-1"));
    }

    private void prepareAndPay(int ordinal) {
        prepareAndCheck(number, ordinal);
        enter(ordinal, Cases.AGENCIES);
        payments.release(seen(number, ordinal), actor("agent-manager"));
    }

    private void prepareAndCheck(CaseNumber programme, int ordinal) {
        requests.prepare(programme, ordinal, "A tranche.", List.of(), actor("secretariat-officer-1"));
        requests.approve(seen(programme, ordinal), actor("chair"));
        requests.check(seen(programme, ordinal), true, "", actor("agent-officer"));
    }

    private void enter(int ordinal, List<String> agencies) {
        payments.prepare(number, ordinal, agencies.stream().map(this::entry).toList(), actor("agent-officer"));
    }

    private Payments.Entry entry(String agency) {
        return new Payments.Entry(new AgencyCode(agency), "PAY-" + agency, LocalDate.now(clock));
    }

    private void use(String agency, String used) {
        UpdateDelivery figures = new UpdateDelivery(LocalDate.now(clock), Money.usd(used), Money.ZERO, "");
        delivery.update(
                number, new AgencyCode(agency), figures, actor(agency.toLowerCase(java.util.Locale.ROOT) + "-finance"));
    }

    private long running(String child) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.child(child, 2))
                .count();
    }

    private Actor actor(String person) {
        return cases.actor(person);
    }
}
