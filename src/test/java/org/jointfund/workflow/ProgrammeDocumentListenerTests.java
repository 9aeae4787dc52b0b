package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.jointfund.JointfundTest;
import org.jointfund.programme.AnswerComments;
import org.jointfund.programme.CaseSteps;
import org.jointfund.programme.CheckQuality;
import org.jointfund.programme.Comment;
import org.jointfund.programme.Comments;
import org.jointfund.programme.DecideOverdue;
import org.jointfund.programme.DecideOverdue.Decision;
import org.jointfund.programme.DocumentFixtures;
import org.jointfund.programme.DocumentSubmission;
import org.jointfund.programme.OverdueComments;
import org.jointfund.programme.OverdueDocument;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.programme.Progress;
import org.jointfund.programme.QualityCheck;
import org.jointfund.programme.QualityItem;
import org.jointfund.programme.QualityResult;
import org.jointfund.programme.VerifyAnswers;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The model of the programme document, moved by the services alone. */
@JointfundTest
@Transactional
class ProgrammeDocumentListenerTests {

    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    @Autowired
    private Processes processes;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private DocumentFixtures fixtures;

    @Autowired
    private DocumentSubmission submission;

    @Autowired
    private QualityCheck quality;

    @Autowired
    private Comments comments;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Progress progress;

    @Autowired
    private OverdueDocument overdue;

    @Autowired
    private OverdueComments overdueComments;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private CaseNumber number = new CaseNumber("MIG00-2097-0000");

    @BeforeEach
    void theSpineHasReachedTheDocument() {
        number = fixtures.selected().number();
        processes.start("programmeDocument", number.value(), Map.of());
    }

    @Test
    void aDocumentGoesOverOneReturnToTheCommittee() {
        assertThat(open()).containsExactly("prepareDocument");
        assertThat(steps.open(number).get(0).groups()).containsExactly("MIG00/FOCAL_POINT/ALDER");
        fixtures.complete(number);
        submission.handIn(number, fixtures.actor("alder-focal-point"));
        assertThat(open()).containsExactly("checkQuality");
        check(QualityResult.RETURN, "No baseline.");
        assertThat(open()).containsExactly("prepareDocument");
        submission.handIn(number, fixtures.actor("alder-focal-point"));
        check(QualityResult.PASS, "");
        assertThat(open()).containsExactly("placeOnAgenda");
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.DOCUMENT_READY);
    }

    @Test
    void commentsAreAnsweredUntilTheyAreAccepted() {
        approvedWithComments();
        assertThat(open()).containsExactly("answerComments");
        answer(0);
        assertThat(open()).containsExactly("verifyAnswers");
        verify(2, false);
        assertThat(open()).containsExactly("answerComments");
        answer(3);
        verify(5, true);
        assertThat(open()).isEmpty();
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.SIGNING);
    }

    @Test
    void anExtensionMovesTheDayOfTheTask() {
        assertThat(dueDay()).isEqualTo(today().plusWeeks(8));
        jdbc.update("update programme_document set due_on = ? where number = ?", today().minusDays(1), number.value());
        fireTheTimer();
        assertThat(open()).containsExactlyInAnyOrder("prepareDocument", "decideOverdueDocument");
        decide(Decision.EXTEND);
        assertThat(open()).containsExactly("prepareDocument");
        assertThat(dueDay()).isEqualTo(today().plusWeeks(4));
    }

    @Test
    void noDecisionBeforeTheTimerAsksForOne() {
        jdbc.update("update programme_document set due_on = ? where number = ?", today().minusDays(1), number.value());
        assertThatThrownBy(() -> decide(Decision.END)).isInstanceOf(Stale.class);
    }

    @Test
    void aLapseEndsTheProcess() {
        jdbc.update("update programme_document set due_on = ? where number = ?", today().minusDays(1), number.value());
        fireTheTimer();
        decide(Decision.END);
        assertThat(open()).isEmpty();
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.DOCUMENT_LAPSED);
    }

    @Test
    void overdueAnswersRevertTheApproval() {
        approvedWithComments();
        jdbc.update(
                "update programme_document set comments_due_on = ? where number = ?",
                today().minusDays(1),
                number.value());
        fireTheTimer();
        assertThat(open()).containsExactlyInAnyOrder("answerComments", "decideOverdueComments");
        overdueComments.decide(
                number, new DecideOverdue(Decision.END, "Too late."), fixtures.actor("secretariat-head"));
        assertThat(open()).containsExactly("prepareDocument");
    }

    private void approvedWithComments() {
        fixtures.complete(number);
        submission.handIn(number, fixtures.actor("alder-focal-point"));
        check(QualityResult.PASS, "");
        processes.complete("userTask_placeOnAgenda", number.child("DEC", 1), Map.of());
        progress.move(number, ProgrammeStatus.CLEARING, new PersonId("chair"));
        comments.open(number, List.of(new Comment("Name the courts.", "ALDER", today().plusDays(10))));
        processes.complete("userTask_decideItem", number.child("DEC", 1), Map.of("outcome", "APPROVE_WITH_COMMENTS"));
    }

    private void answer(int version) {
        AnswerComments.Answer answer = new AnswerComments.Answer(1, version, "Three courts.");
        comments.answer(number, new AnswerComments(List.of(answer), true), fixtures.actor("alder-focal-point"));
    }

    private void verify(int version, boolean accepted) {
        VerifyAnswers.Verdict verdict = new VerifyAnswers.Verdict(1, version, accepted, "Which ones?");
        comments.verify(number, new VerifyAnswers(List.of(verdict)), fixtures.actor("secretariat-officer-1"));
    }

    private void decide(Decision decision) {
        overdue.decide(number, new DecideOverdue(decision, "Talks go on."), fixtures.actor("secretariat-head"));
    }

    private void fireTheTimer() {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
        Job timer = management
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .list()
                .get(0);
        management.executeJob(timer.getId());
    }

    private LocalDate dueDay() {
        return Objects.requireNonNull(steps.open(number).get(0).due());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private void check(QualityResult result, String reasons) {
        CheckQuality command = new CheckQuality(EnumSet.allOf(QualityItem.class), result, reasons);
        quality.check(number, command, fixtures.actor("secretariat-officer-1"));
    }

    private List<String> open() {
        return steps.open(number).stream().map(CaseSteps.OpenStep::step).toList();
    }
}
