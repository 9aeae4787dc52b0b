package org.jointfund.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RuntimeService;
import org.jointfund.JointfundTest;
import org.jointfund.agreement.Cases;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.TranchePlan.ReleaseTest;
import org.jointfund.ledger.Balances;
import org.jointfund.partner.Actor;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.programme.Progress;
import org.jointfund.shared.BusinessRuleViolation;
import org.jointfund.shared.CaseNumber;
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
    private TransferSteps steps;

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
    private Programmes programmes;

    @Autowired
    private Balances balances;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ReleaseTesting testing;

    @Autowired
    private FundDays days;

    private CaseNumber number;

    /** The first tranche is paid and used; the convening agency asked for the second, and its conditions hold. */
    @BeforeEach
    void theSecondTrancheIsReleasable() {
        number = cases.dueForTransfer();
        steps.request(number, 1);
        steps.pay(number, 1, Cases.AGENCIES);
        steps.ask(number, 2);
        steps.use(number, "ALDER", "490000.00");
        steps.use(number, "BIRCH", "427000.00");
        steps.use(number, "CEDAR", "273000.00");
    }

    @Test
    void whoAskedForATrancheDoesNotCertifyIt() {
        refused(
                "tranche.fourEyes",
                () -> trancheRequests.certify(steps.asked(number, 2), cases.withEveryRole("alder-focal-point")));
        assertThat(tranches.find(number, 2).orElseThrow().status()).isEqualTo(TrancheStatus.RELEASABLE);
    }

    @Test
    void aTrancheWhoseConditionsLapseWaitsAgainWithItsReasons() {
        steps.use(number, "CEDAR", "1.00");
        assertWaits(ReleaseTest.UTILISATION);
        refused("tranche.not.UTILISATION", () -> steps.certify(number, 2));

        steps.use(number, "CEDAR", "273000.00");
        assertThat(steps.open(number + "/TRANCHE-2")).containsExactly("userTask_certifyTranche");
        steps.certify(number, 2);
    }

    @Test
    void theDailyRoundSeesWhatTimeLetLapse() {
        testing.round(days.today(number.fund()));
        assertThat(steps.open(number + "/TRANCHE-2")).containsExactly("userTask_certifyTranche");

        testing.round(Objects.requireNonNull(programmes.get(number).endOn()).minusDays(1));
        assertWaits(ReleaseTest.END_DATE);
    }

    private void assertWaits(ReleaseTest reason) {
        assertThat(tranches.find(number, 2).orElseThrow().status()).isEqualTo(TrancheStatus.WAITING);
        assertThat(tranches.latestTest(number, 2).orElseThrow().open())
                .extracting(ReleaseCondition::test)
                .contains(reason);
        assertThat(steps.open(number + "/TRANCHE-2")).containsExactly("userTask_awaitConditions");
    }

    @Test
    void aSuspensionStopsCertificateRequestApprovalAndPayment() { // rulebook 2.12.3
        progress.suspend(number, CHAIR);
        refused("tranche.not.SUSPENSION", () -> steps.certify(number, 2));
        progress.resume(number, CHAIR);
        steps.certify(number, 2);

        progress.suspend(number, CHAIR);
        refused("transfer.suspended", () -> steps.prepare(number, 2));
        progress.resume(number, CHAIR);
        steps.prepare(number, 2);

        progress.suspend(number, CHAIR);
        refused("transfer.suspended", () -> steps.approve(number, 2));
        progress.resume(number, CHAIR);
        steps.approve(number, 2);
        steps.check(number, 2);
        steps.enter(number, 2, Cases.AGENCIES);

        progress.suspend(number, CHAIR);
        refused("transfer.suspended", () -> steps.release(number, 2));
    }

    @Test
    void aSuspensionStopsThePaymentAfterTheEndDateToo() { // D2
        steps.certify(number, 2);
        steps.request(number, 2);
        steps.enter(number, 2, Cases.AGENCIES);
        progress.suspend(number, CHAIR);
        progress.move(number, ProgrammeStatus.ENDED, CHAIR);

        refused("transfer.suspended", () -> steps.release(number, 2));

        progress.resume(number, CHAIR);
        steps.release(number, 2);
        assertThat(transfers.find(number, 2).orElseThrow().status()).isEqualTo(TransferStatus.PAID);
    }

    @Test
    void moneyOnItsWayIsNotGivenUp() {
        steps.certify(number, 2);
        steps.request(number, 2);
        steps.enter(number, 2, Cases.AGENCIES);
        refused("transfer.inCourse", () -> givingUp.all(number, "", CHAIR));

        payments.sendBack(steps.seen(number, 2), "Not paid after all", actor("agent-manager"));
        givingUp.all(number, "Ended early", CHAIR);

        assertThat(transfers.find(number, 2).orElseThrow().status()).isEqualTo(TransferStatus.VOID);
        assertThat(tranches.find(number, 2).orElseThrow().status()).isEqualTo(TrancheStatus.UNCLAIMED);
        assertThat(balances.draws(number)).isEmpty();
        assertThat(running("TRANCHE") + running("FTR")).isZero();
    }

    @Test
    void aFirstTransferThatIsPartlyPaidIsPaidFirst() {
        CaseNumber other = cases.dueForTransfer();
        steps.request(other, 1);
        steps.pay(other, 1, List.of("ALDER"));

        refused("transfer.inCourse", () -> givingUp.all(other, "", CHAIR));
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::key)
                        .contains(key));
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
