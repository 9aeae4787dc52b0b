package org.jointfund.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.jointfund.JointfundTest;
import org.jointfund.document.DocumentId;
import org.jointfund.document.DocumentState;
import org.jointfund.document.Documents;
import org.jointfund.document.Verification;
import org.jointfund.fund.FundDays;
import org.jointfund.ledger.Balances;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.EveryDay;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The days of an approval that waits for its signatures: reminded, extended, lapsed (rulebook 2.8.2). */
@JointfundTest
@Transactional
class SignatureDeadlineTests {

    @Autowired
    private SignatureSteps steps;

    @Autowired
    private Cases cases;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Lapsing lapsing;

    @Autowired
    private Refusing refusing;

    @Autowired
    private Reminding reminding;

    @Autowired
    private SignatureRound round;

    @Autowired
    private Issuing issuing;

    @Autowired
    private Balances balances;

    @Autowired
    private Documents files;

    @Autowired
    private Verification verification;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private FundDays days;

    @Test
    void beforeItsDayAnApprovalDoesNotLapse() {
        CaseNumber number = cases.outForSignature();
        assertThatThrownBy(() -> lapsing.lapse(number, "Lapse.", cases.actor("chair")))
                .isInstanceOf(NotDueToLapse.class);
    }

    @Test
    void aLapseDecidedOnItsDayVoidsTheReservation() {
        CaseNumber number = lapseDayHasCome();
        assertThat(steps.openTasks(number)).contains("userTask_decideApprovalLapse");
        assertThat(balances.reserved(number, 1)).isEqualTo(Money.usd("1400000.00"));

        lapsing.lapse(number, "No signature of Birch.", cases.actor("chair"));

        steps.assertLapsed(number);
        assertThat(worth(number)).isEqualTo(DocumentState.LAPSED);
    }

    /** What anybody is told who verifies the text for signature. */
    private DocumentState worth(CaseNumber number) {
        DocumentId text = agreements.latest(number).orElseThrow().textId();
        return verification.state(files.find(text).orElseThrow());
    }

    @Test
    void anExtensionKeepsTheApprovalAlive() {
        CaseNumber number = lapseDayHasCome();
        LocalDate later = days.today().plusDays(30);
        lapsing.extend(number, later, "Parliament sits next month.", cases.actor("alternate-chair"));

        assertThat(steps.set(number).agreement().deadlines().lapsesOn()).isEqualTo(later);
        assertThat(steps.openTasks(number)).doesNotContain("userTask_decideApprovalLapse");
        assertThat(worth(number)).isEqualTo(DocumentState.FOR_SIGNATURE);
        assertThat(balances.reserved(number, 1)).isEqualTo(Money.usd("1400000.00"));
    }

    @Test
    void afterALapseNobodySigns() {
        CaseNumber number = lapseDayHasCome();
        lapsing.lapse(number, "No signature of Birch.", cases.actor("chair"));
        assertThatThrownBy(() -> steps.sign(number, "alder-signatory")).isInstanceOf(NotOutForSignature.class);
        assertThatThrownBy(() -> lapsing.lapse(number, "Again.", cases.actor("chair")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aReminderIsRecordedAsOftenAsOneIsSent() {
        CaseNumber number = cases.outForSignature();
        reminding.remindSignatories(number, "By mail.", cases.actor("secretariat-officer-1"));
        reminding.remindSignatories(number, "By phone.", cases.actor("secretariat-officer-2"));
        assertThat(agreements.reminders(number)).extracting(Reminder::note).containsExactly("By mail.", "By phone.");
    }

    @Test
    void whoHasNotSignedIsRemindedOnceAnApprovalWhenTheDayHasCome() {
        CaseNumber number = cases.outForSignature();
        LocalDate day = steps.set(number).agreement().deadlines().remindOn();

        round.round(day.minusDays(1));
        assertThat(agreements.reminders(number)).isEmpty();
        round.round(day);
        round.round(day.plusDays(1));
        assertThat(agreements.reminders(number))
                .extracting(Reminder::kind, Reminder::sentBy)
                .containsExactly(tuple(Reminder.Kind.SIGNATORIES, EveryDay.CALENDAR));
        issuing.issue(number, new PersonId("secretariat-officer-1"));
        round.round(day.plusDays(2));
        assertThat(agreements.reminders(number)).hasSize(1);
    }

    @Test
    void nobodyIsRemindedOfWhatIsSigned() {
        CaseNumber number = cases.outForSignature();
        LocalDate day = steps.set(number).agreement().deadlines().remindOn();
        SigningTests.ALL_BUT_CHAIR.forEach(person -> steps.sign(number, person));
        steps.sign(number, "chair");

        round.round(day);

        assertThat(agreements.reminders(number)).isEmpty();
    }

    @Test
    void aSecondApprovalHasDaysOfItsOwn() {
        CaseNumber number = cases.outForSignature();
        SignatureDeadlines first = steps.set(number).agreement().deadlines();
        jdbc.update(
                """
                update agreement set status = 'LAPSED', issued_at = issued_at - interval 100 day,
                  remind_on = remind_on - interval 100 day, due_on = due_on - interval 100 day,
                  committee_on = committee_on - interval 100 day, lapses_on = lapses_on - interval 100 day
                where case_number = ?""",
                number.value());

        Agreement second = issuing.issue(number, new PersonId("secretariat-officer-1"));

        assertThat(second.deadlines()).isEqualTo(first);
    }

    @Test
    void aTextIssuedAgainUnderTheSameApprovalKeepsItsDays() {
        CaseNumber number = lapseDayHasCome();
        LocalDate extended = days.today().plusDays(120);
        lapsing.extend(number, extended, "Elections.", cases.actor("chair"));

        Agreement again = issuing.issue(number, new PersonId("secretariat-officer-1"));

        assertThat(again.deadlines().lapsesOn()).isEqualTo(extended);
    }

    @Test
    void aTextIssuedAgainIsEscalatedOnTheDaysOfTheApproval() {
        CaseNumber number = cases.outForSignature();
        LocalDate today = days.today();
        jdbc.update(
                "update agreement set escalate_on = ?, committee_on = ? where case_number = ?",
                today.plusDays(2),
                today.plusDays(5),
                number.value());
        refusing.refuse(number, "Our name is wrong.", cases.actor("birch-signatory"));
        refusing.resolve(number, 1, Refusal.Resolution.REISSUE, "Corrected.", cases.actor("secretariat-officer-1"));
        cases.runDue();

        assertThat(due("timer_escalateToCoordinator", number)).isEqualTo(today.plusDays(2));
        assertThat(due("timer_informCommittee", number)).isEqualTo(today.plusDays(5));
    }

    @Test
    void aTextIssuedLateIsEscalatedOnDaysOfItsOwn() {
        CaseNumber number = cases.outForSignature();
        SignatureDeadlines first = steps.set(number).agreement().deadlines();
        LocalDate today = days.today();
        jdbc.update(
                "update agreement set remind_on = ?, due_on = ?, escalate_on = ?, lapses_on = ? where case_number = ?",
                today.minusDays(9),
                today.minusDays(1),
                today,
                today.plusDays(60),
                number.value());
        refusing.refuse(number, "Our name is wrong.", cases.actor("birch-signatory"));
        refusing.resolve(number, 1, Refusal.Resolution.REISSUE, "Corrected.", cases.actor("secretariat-officer-1"));
        cases.runDue();

        assertThat(steps.set(number).agreement().deadlines()).isEqualTo(first.lapsingOn(today.plusDays(60)));
        assertThat(due("timer_escalateToCoordinator", number)).isEqualTo(first.escalateOn());
        assertThat(steps.openTasks(number)).isEmpty();
    }

    /** The day at whose end the timer rings, in the fund's zone. */
    private LocalDate due(String timer, CaseNumber number) {
        return days.of(cases.timer(timer, number).getDuedate().toInstant(), Cases.FUND);
    }

    private CaseNumber lapseDayHasCome() {
        CaseNumber number = cases.outForSignature();
        jdbc.update("update agreement set lapses_on = ? where case_number = ?", days.today(), number.value());
        cases.fire("timer_approvalLapses", number);
        return number;
    }
}
