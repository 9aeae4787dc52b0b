package org.jointfund.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jointfund.JointfundTest;
import org.jointfund.agreement.Cases;
import org.jointfund.change.Cancelling;
import org.jointfund.committee.CommitteeStory;
import org.jointfund.committee.Outcome;
import org.jointfund.ledger.Balances;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** A programme that the committee ends while its first transfer is paid in part (10.2 row 17, rulebook 2.12.3). */
@JointfundTest
@Transactional
class PartlyPaidTests {

    @Autowired
    private Cases cases;

    @Autowired
    private TransferSteps steps;

    @Autowired
    private Payments payments;

    @Autowired
    private FundTransfers transfers;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Cancelling cancelling;

    @Autowired
    private GivingUp givingUp;

    @Autowired
    private Balances balances;

    @Autowired
    private ApplicationContext context;

    private CommitteeStory committee;
    private CaseNumber number;

    /** ALDER has its US$ 490,000.00; BIRCH, CEDAR and ELM wait for theirs. */
    @BeforeEach
    void oneAgencyIsPaid() {
        committee = new CommitteeStory(context);
        number = cases.onItsWay();
        steps.request(number, 1);
        steps.pay(number, 1, List.of("ALDER"));
        cancelling.propose(number, "No result can be reached", cases.actor("chair"));
        committee.onAgenda(number);
    }

    @Test
    void theCommitteeEndsItAndWhatWasNotPaidIsFree() {
        committee.decide(number, Outcome.CANCEL);

        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.CANCELLED_CLOSING);
        assertThat(transfers.find(number, 1).orElseThrow().status()).isEqualTo(TransferStatus.VOID);
        assertThat(balances.draws(number)).isEmpty();
        assertThat(balances.netTransferred(number, new AgencyCode("ALDER"))).isEqualTo(Money.usd("490000.00"));
        assertThat(steps.open(number.child("FTR", 1))).isEmpty();
        assertThat(steps.open(number.value()))
                .contains("userTask_submitFinalStatement", "userTask_submitFinalNarrative");
        assertThatThrownBy(() -> steps.enter(number, 1, List.of("BIRCH"))).isInstanceOf(Stale.class);
    }

    @Test
    void aPaymentThatWaitsForItsReleaseIsSettledFirst() {
        steps.enter(number, 1, List.of("BIRCH"));
        assertThatThrownBy(() ->
                        givingUp.cancelled(number, "", cases.actor("chair").id()))
                .isInstanceOf(TransferInCourse.class);

        payments.sendBack(steps.seen(number, 1), "The programme ends", cases.actor("agent-manager"));
        committee.decide(number, Outcome.CANCEL);

        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.CANCELLED_CLOSING);
    }
}
