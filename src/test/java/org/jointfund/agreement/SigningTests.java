package org.jointfund.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jointfund.JointfundTest;
import org.jointfund.agreement.Refusal.Resolution;
import org.jointfund.document.Content;
import org.jointfund.document.ContentHash;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.Documents;
import org.jointfund.document.FileTypeNotAccepted;
import org.jointfund.document.FundingAgreement.Capacity;
import org.jointfund.document.UploadedFile;
import org.jointfund.fund.FundDays;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class SigningTests {

    static final List<String> ALL_BUT_CHAIR = List.of(
            "alder-signatory",
            "birch-signatory",
            "cedar-signatory",
            "elm-signatory",
            "northland-government",
            "northland-coordinator");
    private static final UploadedFile SCAN =
            new UploadedFile("file", "page.pdf", Content.of("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII)));

    @Autowired
    private SignatureSteps steps;

    @Autowired
    private Cases cases;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Signing signing;

    @Autowired
    private PaperSigning paper;

    @Autowired
    private Refusing refusing;

    @Autowired
    private Lapsing lapsing;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Documents documents;

    @Autowired
    private FundDays days;

    @Test
    void issuesATextForEveryAgencyCountryCoordinatorAndTheChairLast() {
        SignatureSet set = steps.set(cases.outForSignature());

        assertThat(set.parties())
                .extracting(Party::capacity)
                .containsExactly(
                        Capacity.AGENCY,
                        Capacity.AGENCY,
                        Capacity.AGENCY,
                        Capacity.AGENCY,
                        Capacity.GOVERNMENT,
                        Capacity.COORDINATOR,
                        Capacity.CHAIR);
        assertThat(documents.find(set.agreement().textId()).orElseThrow().hash())
                .isEqualTo(set.agreement().hash());
        assertThat(set.agreement().deadlines().lapsesOn()).isEqualTo(today().plusDays(90));
    }

    @Test
    void theLastSignatureExecutesTheAgreement() {
        CaseNumber number = cases.outForSignature();
        ALL_BUT_CHAIR.forEach(person -> steps.sign(number, person));
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.SIGNING);

        steps.sign(number, "chair");

        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.TRANSFER);
        assertThat(agreements.latest(number).orElseThrow().status()).isEqualTo(AgreementStatus.EXECUTED);
        assertThat(documents.latest(DocumentKind.AGREEMENT_EXECUTED, number.value()))
                .isPresent();
        assertThat(steps.openTasks(number)).isEmpty();
    }

    @Test
    void theChairCannotSignWhileOthersAreMissing() {
        CaseNumber number = cases.outForSignature();
        assertThatThrownBy(() -> steps.sign(number, "chair")).isInstanceOf(ChairSignsLast.class);
    }

    @Test
    void aSecondSignatureIsStale() {
        CaseNumber number = cases.outForSignature();
        steps.sign(number, "alder-signatory");
        assertThatThrownBy(() -> steps.sign(number, "alder-signatory")).isInstanceOf(AlreadySigned.class);
    }

    @Test
    void whoSignsForNobodyIsNotAllowedTo() {
        CaseNumber number = cases.outForSignature();
        assertThatThrownBy(() -> steps.sign(number, "alder-focal-point")).isInstanceOf(NotASignatory.class);
        assertThatThrownBy(() -> steps.sign(number, "fir-signatory")).isInstanceOf(NotFound.class);
    }

    @Test
    void anotherTextThanTheOneShownIsStale() {
        CaseNumber number = cases.outForSignature();
        assertThatThrownBy(() ->
                        signing.sign(number, ContentHash.of(new byte[0]), "Director", cases.actor("alder-signatory")))
                .isInstanceOf(TextReplaced.class);
    }

    @Test
    void awaitsEverybodyAtOnceAndTheChairAtTheEnd() {
        CaseNumber number = cases.outForSignature();
        assertThat(awaited(number, "alder-signatory")).isEqualTo(1);
        assertThat(awaited(number, "chair")).isZero();

        ALL_BUT_CHAIR.forEach(person -> steps.sign(number, person));

        assertThat(awaited(number, "alder-signatory")).isZero();
        assertThat(awaited(number, "chair")).isEqualTo(1);
    }

    @Test
    void aScannedPageCountsAsASignature() {
        CaseNumber number = cases.outForSignature();
        paper.record(number, 1, page(Signature.Way.PAPER), SCAN, cases.actor("secretariat-officer-1"));

        Signature signature = steps.set(number).signatures().get(0);
        assertThat(signature.name()).isEqualTo("Ada Alder");
        assertThat(signature.pageId()).isNotNull();
        assertThat(signature.hash()).isEqualTo(steps.set(number).agreement().hash());
    }

    @Test
    void aGovernmentMaySendALetterInsteadAndNobodyElse() {
        CaseNumber number = cases.outForSignature();
        paper.record(number, 5, page(Signature.Way.LETTER), SCAN, cases.actor("secretariat-officer-1"));
        assertThat(steps.set(number).signatures().get(0).hash()).isNull();

        assertThatThrownBy(() ->
                        paper.record(number, 1, page(Signature.Way.LETTER), SCAN, cases.actor("secretariat-officer-1")))
                .isInstanceOf(LetterOnlyByGovernment.class);
    }

    @Test
    void aPageIsRefusedWhenItIsNoPageOrBearsADayToCome() {
        CaseNumber number = cases.outForSignature();
        UploadedFile text = new UploadedFile("file", "page.pdf", Content.of("text".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() ->
                        paper.record(number, 1, page(Signature.Way.PAPER), text, cases.actor("secretariat-officer-1")))
                .isInstanceOf(FileTypeNotAccepted.class);
        PaperSignature tomorrow = new PaperSignature(
                Signature.Way.PAPER, "Ada Alder", "Director", days.today().plusDays(1));
        assertThatThrownBy(() -> paper.record(number, 1, tomorrow, SCAN, cases.actor("secretariat-officer-1")))
                .isInstanceOf(SignatureDateImpossible.class);
        assertThatThrownBy(
                        () -> paper.record(number, 1, page(Signature.Way.PAPER), SCAN, cases.actor("birch-signatory")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aRefusalGoesToTheSecretariatAndMayEndInASignature() {
        CaseNumber number = cases.outForSignature();
        refusing.refuse(number, "The budget of year 2 is not ours.", cases.actor("birch-signatory"));
        assertThat(steps.openTasks(number)).containsExactly("userTask_resolveRefusal");
        assertThatThrownBy(() -> steps.sign(number, "birch-signatory")).isInstanceOf(RefusalOpen.class);
        assertThat(awaited(number, "birch-signatory")).isZero();

        refusing.resolve(number, 1, Resolution.SIGN, "Explained by phone.", cases.actor("secretariat-officer-1"));

        assertThat(steps.openTasks(number)).isEmpty();
        steps.sign(number, "birch-signatory");
    }

    @Test
    void aTextIssuedAgainIsSignedAnewByAll() {
        CaseNumber number = cases.outForSignature();
        steps.sign(number, "alder-signatory");
        refusing.refuse(number, "Our name is wrong.", cases.actor("birch-signatory"));
        refusing.resolve(number, 1, Resolution.REISSUE, "Name corrected.", cases.actor("secretariat-officer-1"));
        cases.runDue();

        assertThat(steps.set(number).agreement().issue()).isEqualTo(2);
        assertThat(steps.set(number).signatures()).isEmpty();
        steps.sign(number, "alder-signatory");
    }

    @Test
    void twoRefusalsEndWithTheTextTheyRefusedAndTheNextOneIsResolvedByItself() {
        CaseNumber number = cases.outForSignature();
        refusing.refuse(number, "Our name is wrong.", cases.actor("birch-signatory"));
        refusing.refuse(number, "So is ours.", cases.actor("cedar-signatory"));
        resolve(number, 2, Resolution.REISSUE);
        cases.runDue();
        assertThat(steps.set(number).openRefusals()).isEmpty();
        assertThatThrownBy(() -> resolve(number, 1, Resolution.SIGN)).isInstanceOf(Stale.class);

        refusing.refuse(number, "It still is.", cases.actor("birch-signatory"));
        assertThat(steps.set(number).openRefusals())
                .extracting(Refusal::ordinal)
                .containsExactly(3);
        resolve(number, 3, Resolution.SIGN);

        assertThat(steps.openTasks(number)).isEmpty();
        steps.sign(number, "birch-signatory");
    }

    @Test
    void aLapseProposedOfAnEarlierTextIsNobodysQuestionAnyMore() {
        CaseNumber number = cases.outForSignature();
        refusing.refuse(number, "We withdraw.", cases.actor("birch-signatory"));
        refusing.refuse(number, "Our name is wrong.", cases.actor("cedar-signatory"));
        resolve(number, 1, Resolution.LAPSE);
        assertThat(lapsing.proposedBy(number)).isPresent();
        resolve(number, 2, Resolution.REISSUE);
        cases.runDue();

        assertThat(lapsing.proposedBy(number)).isEmpty();
    }

    @Test
    void aRefusalThatDoesNotLetTheApprovalLapseIsResolvedAnotherWay() {
        CaseNumber number = cases.outForSignature();
        refusing.refuse(number, "We withdraw.", cases.actor("birch-signatory"));
        resolve(number, 1, Resolution.LAPSE);

        lapsing.extend(number, days.today().plusDays(30), "Talk again.", cases.actor("chair"));

        assertThat(steps.openTasks(number)).containsExactly("userTask_resolveRefusal");
        assertThat(steps.set(number).openRefusals()).extracting(Refusal::reason).containsExactly("We withdraw.");
        resolve(number, 2, Resolution.REISSUE);
        cases.runDue();
        assertThat(steps.set(number).agreement().issue()).isEqualTo(2);
    }

    @Test
    void anExtensionAfterARefusalMovesTheDayOfTheLapse() {
        CaseNumber number = lapseProposed();
        assertThat(steps.asksAboutLapse(number)).isEqualTo(today().plusDays(90));

        lapsing.extend(number, today().plusDays(120), "Talk again.", cases.actor("chair"));

        assertThat(steps.asksAboutLapse(number)).isEqualTo(today().plusDays(120));
    }

    @Test
    void anExtensionAfterARefusalAnswersTheLapseThatCameMeanwhile() {
        CaseNumber number = lapseProposed();
        steps.lapseIsDue(number);
        assertThat(steps.openTasks(number))
                .containsExactlyInAnyOrder("userTask_confirmLapse", "userTask_decideApprovalLapse");

        lapsing.extend(number, today().plusDays(120), "Talk again.", cases.actor("chair"));

        assertThat(steps.openTasks(number)).containsExactly("userTask_resolveRefusal");
        assertThat(steps.asksAboutLapse(number)).isEqualTo(today().plusDays(120));
    }

    private CaseNumber lapseProposed() {
        CaseNumber number = cases.outForSignature();
        refusing.refuse(number, "We withdraw.", cases.actor("birch-signatory"));
        resolve(number, 1, Resolution.LAPSE);
        return number;
    }

    private void resolve(CaseNumber number, int refusal, Resolution resolution) {
        refusing.resolve(number, refusal, resolution, "So be it.", cases.actor("secretariat-officer-1"));
    }

    @Test
    void aRefusalCanLetTheApprovalLapseOnlyByThePresidingOfficer() {
        CaseNumber number = cases.outForSignature();
        refusing.refuse(number, "We withdraw.", cases.actor("birch-signatory"));
        refusing.resolve(number, 1, Resolution.LAPSE, "No way found.", cases.actor("secretariat-officer-1"));
        assertThat(steps.openTasks(number)).containsExactly("userTask_confirmLapse");
        assertThatThrownBy(() -> lapsing.lapse(number, "Lapse.", cases.actor("secretariat-officer-1")))
                .isInstanceOf(NotAllowed.class);

        lapsing.lapse(number, "The programme cannot go on without it.", cases.actor("chair"));

        steps.assertLapsed(number);
    }

    @Test
    void threeOfFourGovernmentsAreEnough() {
        CaseNumber number = cases.outForSignature(List.of("XA", "XB", "XC", "XD"));
        List.of("alder", "birch", "cedar", "elm").forEach(agency -> steps.sign(number, agency + "-signatory"));
        List.of("northland", "southland", "eastland", "westland")
                .forEach(country -> steps.sign(number, country + "-coordinator"));
        steps.sign(number, "northland-government");
        steps.sign(number, "southland-government");
        assertThat(awaited(number, "chair")).isZero();
        steps.sign(number, "eastland-government");
        assertThat(awaited(number, "chair")).isEqualTo(1);

        steps.sign(number, "chair");

        assertThat(agreements.latest(number).orElseThrow().status()).isEqualTo(AgreementStatus.EXECUTED);
    }

    private PaperSignature page(Signature.Way way) {
        return new PaperSignature(way, "Ada Alder", "Director", days.today());
    }

    private long awaited(CaseNumber number, String person) {
        return agreements.awaiting(cases.actor(person).groups()).stream()
                .filter(row -> row.caseNumber().equals(number))
                .count();
    }

    private LocalDate today() {
        return days.today(Cases.FUND);
    }
}
