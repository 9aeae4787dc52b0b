package org.jointfund.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointfund.JointfundTest;
import org.jointfund.document.AcceptedFile;
import org.jointfund.document.Content;
import org.jointfund.document.Documents;
import org.jointfund.document.Upload;
import org.jointfund.document.UploadedFile;
import org.jointfund.ledger.Balances;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class DecisionTests {

    @Autowired
    private ApplicationContext context;

    private CommitteeStory story;

    @BeforeEach
    void setUp() {
        story = new CommitteeStory(context);
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT, DOCUMENT_DRAFT",
        "KEEP, PIPELINE",
        "RETURN, IDEA_DRAFT",
        "REMOVE, IDEA_REMOVED",
        "DEFER, IDEA_READY"
    })
    void anIdeaGoesWhereTheCommitteeSays(Outcome outcome, ProgrammeStatus next) {
        CaseNumber number = idea();
        story.decide(number, outcome);
        assertThat(status(number)).isEqualTo(next);
        assertThat(record(number).orElseThrow().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"REVISE, DOCUMENT_DRAFT", "REJECT, REJECTED", "DEFER, DOCUMENT_READY"})
    void aDocumentGoesWhereTheCommitteeSays(Outcome outcome, ProgrammeStatus next) {
        CaseNumber number = story.documentReady();
        story.onAgenda(number);
        story.decide(number, outcome);
        assertThat(status(number)).isEqualTo(next);
        assertThat(record(number).orElseThrow().approved()).isEqualTo(Money.ZERO);
    }

    @Test
    void approvalReservesTheFirstTrancheAndClaimsTheRest() {
        story.deposit("9000000.00");
        Money before = available();
        CaseNumber number = story.documentReady();
        story.onAgenda(number);
        story.decide(number, Outcome.APPROVE);

        assertThat(status(number)).isEqualTo(ProgrammeStatus.SIGNING);
        Balances balances = story.bean(Balances.class);
        assertThat(balances.reserved(number, 1)).isEqualTo(Money.usd("1400000.00"));
        assertThat(balances.reserved(number, 2).plus(balances.claimed(number, 2)))
                .isEqualTo(Money.usd("600000.00"));
        Decision decision = record(number).orElseThrow();
        assertThat(decision.approved()).isEqualTo(Money.usd("2000000.00"));
        assertThat(decision.firstTranche()).isEqualTo(Money.usd("1400000.00"));
        assertThat(decision.available()).isEqualTo(before);
        assertThat(decision.awards())
                .extracting(Decision.Award::firstTranche)
                .containsExactly(Money.usd("700000.00"), Money.usd("700000.00"));
    }

    @Test
    void approvalIsRefusedWhenCashIsShort() {
        CaseNumber number = story.documentReady();
        story.onAgenda(number);
        Money left = available();
        if (!left.isZero()) {
            story.bean(org.jointfund.ledger.Promising.class)
                    .reserve(
                            new org.jointfund.ledger.Promise(
                                    new CaseNumber("MIG00-1990-0001"), 1, left, Set.of(4), "drain-" + number),
                            Money.usd("250000.00"),
                            new PersonId("agent-officer"));
        }
        assertThatThrownBy(() -> story.decide(number, Outcome.APPROVE)).isInstanceOf(MoneyNotThere.class);
        assertThat(status(number)).isEqualTo(ProgrammeStatus.DOCUMENT_READY);
        assertThat(record(number)).isEmpty();
        story.decide(number, Outcome.DEFER);
    }

    @Test
    void approvalWithCommentsSaysWhichComments() {
        story.deposit("9000000.00");
        CaseNumber number = story.documentReady();
        story.onAgenda(number);
        RecordDecision silent = new RecordDecision(Outcome.APPROVE_WITH_COMMENTS, "Approved", List.of(" "));
        assertThatThrownBy(() -> story.bean(Deciding.class).decide(number, 1, silent, story.actor("chair")))
                .isInstanceOf(CommentsMissing.class);
        story.decide(number, Outcome.APPROVE_WITH_COMMENTS);
        assertThat(status(number)).isEqualTo(ProgrammeStatus.CLEARING);
        assertThat(record(number).orElseThrow().comments()).containsExactly("Say how it ends.");
    }

    @Test
    void oneOpenObjectionStopsApprovalUntilItIsTakenBack() {
        CaseNumber number = idea();
        story.position(number, "member-b1", PositionKind.OBJECTION);
        assertThatThrownBy(() -> story.decide(number, Outcome.SELECT)).isInstanceOf(ObjectionOpen.class);
        story.position(number, "member-b1", PositionKind.NO_OBJECTION);
        story.decide(number, Outcome.SELECT);
        assertThat(status(number)).isEqualTo(ProgrammeStatus.DOCUMENT_DRAFT);
    }

    @Test
    void anObjectionOfASeatWithAnInterestDoesNotCount() {
        CaseNumber number = idea();
        assertThat(story.bean(Sittings.class).read(number, 1).setAside()).contains("A1", "A2");
        story.position(number, "member-a1", PositionKind.OBJECTION);
        story.decide(number, Outcome.SELECT);
        assertThat(status(number)).isEqualTo(ProgrammeStatus.DOCUMENT_DRAFT);
    }

    @Test
    void withoutQuorumAnItemCanOnlyBeDeferred() {
        CaseNumber number = story.ready(ProgrammeStatus.IDEA_READY);
        Meeting meeting = story.meeting();
        story.attend(meeting.id(), "CHAIR", "A3", "B1", "C1", "C2", "C3");
        story.place(number, meeting);
        assertThatThrownBy(() -> story.decide(number, Outcome.KEEP))
                .isInstanceOfSatisfying(QuorumMissing.class, missing -> assertThat(
                                missing.problems().get(0).args())
                        .last()
                        .asString()
                        .contains("Stakeholders"));
        story.decide(number, Outcome.DEFER);
        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_READY);
    }

    @Test
    void aDeferredItemComesBackUnderItsNumberWithFreshPositions() {
        CaseNumber number = idea();
        story.position(number, "member-b1", PositionKind.OBJECTION);
        story.decide(number, Outcome.DEFER);
        Item again = story.onAgenda(number);
        assertThat(again.ordinal()).isEqualTo(1);
        assertThat(again.sitting()).isEqualTo(2);
        assertThat(story.bean(Sittings.class).read(number, 1).standing()).isEmpty();
        story.decide(number, Outcome.SELECT);
        assertThat(story.bean(Decisions.class).of(number)).hasSize(2);
    }

    @Test
    void theAlternatePresidesOnlyWhenTheChairIsAbsentOrStepsOut() {
        CaseNumber number = idea();
        assertThatThrownBy(() -> story.decide(number, Outcome.SELECT, "alternate-chair"))
                .isInstanceOf(NotPresiding.class);
        story.bean(Deliberation.class).stepOut(number, 1, story.actor("chair"));
        assertThatThrownBy(() -> story.decide(number, Outcome.SELECT, "chair")).isInstanceOf(SteppedOut.class);
        story.decide(number, Outcome.SELECT, "alternate-chair");
        assertThat(record(number).orElseThrow().presidingSeat()).isEqualTo("ALTERNATE");
    }

    @Test
    void aMemberDoesNotDecideAndTheChairTakesNoPosition() {
        CaseNumber number = idea();
        assertThatThrownBy(() -> story.decide(number, Outcome.SELECT, "member-b1"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> story.position(number, "chair", PositionKind.NO_OBJECTION))
                .isInstanceOf(NotOnCommittee.class);
    }

    @Test
    void nothingIsSaidOrDecidedAfterTheDecision() {
        CaseNumber number = idea();
        story.decide(number, Outcome.SELECT);
        assertThatThrownBy(() -> story.position(number, "member-b1", PositionKind.OBJECTION))
                .isInstanceOf(ItemClosed.class);
        assertThatThrownBy(() -> story.decide(number, Outcome.REMOVE)).isInstanceOf(ItemClosed.class);
        assertThatThrownBy(() -> story.bean(Deliberation.class).stepOut(number, 1, story.actor("member-b1")))
                .isInstanceOf(ItemClosed.class);
    }

    @Test
    void whoSteppedOutTakesNoPosition() {
        CaseNumber number = idea();
        story.bean(Deliberation.class).stepOut(number, 1, story.actor("member-b1"));
        assertThatThrownBy(() -> story.position(number, "member-b1", PositionKind.NO_OBJECTION))
                .isInstanceOf(SteppedOut.class);
        assertThatThrownBy(() -> record("B1", number)).isInstanceOf(SteppedOut.class);
    }

    @Test
    void theSecretariatRecordsWhatWasSaidInTheRoomAndTheMemberCorrectsItEvenAfterwards() {
        CaseNumber number = idea();
        record("B1", number);
        assertThat(story.bean(Sittings.class)
                        .read(number, 1)
                        .standing("B1")
                        .orElseThrow()
                        .person())
                .isEqualTo(new PersonId("member-b1"));
        story.decide(number, Outcome.SELECT);
        story.position(number, "member-b1", PositionKind.NO_OBJECTION_WITH_COMMENT);
        assertThat(story.bean(Deliberations.class).positions(number, 1))
                .extracting(Position::channel)
                .containsExactly(Position.Channel.ROOM, Position.Channel.CORRECTION);
    }

    @Test
    void aPositionByMailNeedsItsFile() {
        CaseNumber number = idea();
        RecordPosition byMail = new RecordPosition("B1", PositionKind.NO_OBJECTION, "", false, Position.Channel.MAIL);
        assertThatThrownBy(() -> story.bean(OnBehalf.class)
                        .record(number, 1, byMail, Optional.empty(), story.actor("secretariat-officer-1")))
                .isInstanceOf(FileMissing.class);
    }

    @Test
    void aPositionByMailIsFiledWithIt() {
        CaseNumber number = idea();
        RecordPosition byMail = new RecordPosition("B1", PositionKind.NO_OBJECTION, "", false, Position.Channel.MAIL);
        AcceptedFile mail = story.bean(Upload.class)
                .accept(new UploadedFile(
                        "file", "mail.pdf", Content.of("%PDF-1.4".getBytes(StandardCharsets.US_ASCII))));

        story.bean(OnBehalf.class).record(number, 1, byMail, Optional.of(mail), story.actor("secretariat-officer-1"));

        Position filed =
                story.bean(Sittings.class).read(number, 1).standing("B1").orElseThrow();
        assertThat(story.bean(Documents.class).find(filed.document().orElseThrow()))
                .isPresent();
    }

    @Test
    void nothingIsDecidedBeforeTheMeeting() {
        CaseNumber number = story.ready(ProgrammeStatus.IDEA_READY);
        Meeting tomorrow = story.meeting(story.today().plusDays(1));
        story.place(number, tomorrow);
        assertThatThrownBy(() -> story.decide(number, Outcome.SELECT)).isInstanceOf(MeetingNotHeld.class);
        assertThat(record(number)).isEmpty();
    }

    @Test
    void whatTheCommitteeCannotGiveIsRefused() {
        CaseNumber number = idea();
        assertThatThrownBy(() -> story.decide(number, Outcome.APPROVE)).isInstanceOf(OutcomeNotOffered.class);
    }

    @Test
    void anItemIsNotPlacedTwiceNorInAPastOrForeignMeeting() {
        CaseNumber number = idea();
        assertThatThrownBy(() -> story.onAgenda(number)).isInstanceOf(Stale.class);
        CaseNumber other = story.ready(ProgrammeStatus.IDEA_READY);
        Meeting foreign = story.bean(MeetingPlanning.class)
                .call(
                        new CallMeeting("PBF00", story.meeting().heldOn(), "Room 2"),
                        story.actor("secretariat-officer-1"));
        assertThatThrownBy(() -> story.place(other, foreign)).isInstanceOf(MeetingNotForThis.class);
    }

    @Test
    void anUnknownItemIsNotFound() {
        CaseNumber number = idea();
        assertThatThrownBy(() -> story.bean(Sittings.class).read(number, 7)).isInstanceOf(NotFound.class);
    }

    private void record(String seat, CaseNumber number) {
        story.bean(OnBehalf.class)
                .record(
                        number,
                        1,
                        new RecordPosition(seat, PositionKind.NO_OBJECTION, "", false, Position.Channel.ROOM),
                        Optional.empty(),
                        story.actor("secretariat-officer-1"));
    }

    private CaseNumber idea() {
        CaseNumber number = story.ready(ProgrammeStatus.IDEA_READY);
        story.onAgenda(number);
        return number;
    }

    private ProgrammeStatus status(CaseNumber number) {
        return story.bean(Programmes.class).get(number).status();
    }

    private Optional<Decision> record(CaseNumber number) {
        return story.bean(Decisions.class).last(number, 1);
    }

    private Money available() {
        return story.bean(Balances.class).available(CommitteeStory.FUND, Set.of(4), Money.usd("250000.00"));
    }
}
