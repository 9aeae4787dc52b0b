package org.jointfund.disbursement;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jointfund.JointfundTest;
import org.jointfund.agreement.Cases;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotAllowed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Preparing, approving, checking and paying need the role for it, and never the same person twice (rulebook 4.6, P10). */
@JointfundTest
@Transactional
class TransferFourEyesTests {

    @Autowired
    private Cases cases;

    @Autowired
    private TransferSteps steps;

    @Autowired
    private TransferRequests requests;

    @Autowired
    private Payments payments;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void theWrongRoleIsNotAllowed() {
        CaseNumber number = cases.dueForTransfer();
        steps.prepare(number, 1);
        assertThatThrownBy(() -> requests.approve(steps.seen(number, 1), cases.actor("secretariat-head")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> requests.prepare(number, 1, "x", List.of(), cases.actor("alder-focal-point")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> requests.check(steps.seen(number, 1), true, "", cases.actor("agent-manager")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> payments.release(steps.seen(number, 1), cases.actor("agent-officer")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoPreparedDoesNotApproveWhateverTheirRoles() {
        CaseNumber number = cases.dueForTransfer();
        requests.prepare(number, 1, "First tranche.", List.of(), all("everything"));
        assertThatThrownBy(() -> requests.approve(steps.seen(number, 1), all("everything")))
                .isInstanceOf(FourEyes.class);
    }

    @Test
    void whoPreparedOrApprovedNeitherChecksNorPays() {
        CaseNumber number = cases.dueForTransfer();
        requests.prepare(number, 1, "First tranche.", List.of(), all("one"));
        requests.approve(steps.seen(number, 1), all("two"));
        assertThatThrownBy(() -> requests.check(steps.seen(number, 1), true, "", all("one")))
                .isInstanceOf(FourEyes.class);
        assertThatThrownBy(() -> requests.check(steps.seen(number, 1), true, "", all("two")))
                .isInstanceOf(FourEyes.class);
        requests.check(steps.seen(number, 1), true, "", all("three"));
        assertThatThrownBy(() -> payments.prepare(number, 1, List.of(steps.entry("ALDER")), all("one")))
                .isInstanceOf(FourEyes.class);
        payments.prepare(number, 1, List.of(steps.entry("ALDER")), all("three"));
        for (String person : List.of("one", "two", "three")) {
            assertThatThrownBy(() -> payments.release(steps.seen(number, 1), all(person)))
                    .isInstanceOf(FourEyes.class);
        }
        payments.release(steps.seen(number, 1), all("four"));
    }

    @Test
    void theDatabaseRefusesTheSameTwoEyes() {
        CaseNumber number = cases.dueForTransfer();
        steps.request(number, 1);
        steps.enter(number, 1, Cases.AGENCIES);
        assertRefused("update disbursement_transfer set approved_by = prepared_by where case_number = ?", number);
        assertRefused("update disbursement_transfer set checked_by = approved_by where case_number = ?", number);
        assertRefused(
                "update disbursement_payment set prepared_by = request_approved_by where case_number = ?", number);
        for (String eyes : List.of("prepared_by", "request_prepared_by", "request_approved_by")) {
            assertRefused(
                    "update disbursement_payment set released_at = prepared_at, released_by = " + eyes
                            + " where case_number = ?",
                    number);
        }
        assertRefused("update disbursement_payment set request_approved_by = 'somebody' where case_number = ?", number);
    }

    private void assertRefused(String update, CaseNumber number) {
        assertThatThrownBy(() -> jdbc.update(update, number.value()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    /** Somebody who holds every role: only who they are keeps them apart. */
    private Actor all(String person) {
        return cases.withEveryRole(person);
    }
}
