package org.jointfund.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointfund.document.DocumentFixtures.NOON;
import static org.jointfund.document.DocumentFixtures.NUMBER;
import static org.jointfund.document.DocumentFixtures.anAgreement;
import static org.jointfund.document.DocumentFixtures.signed;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jointfund.document.FundingAgreement.Signatory;
import org.jointfund.document.FundingAgreements.Draft;
import org.jointfund.document.pdf.Renderings;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Problem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FundingAgreementsTests {

    private static final PersonId OFFICER = new PersonId("officer");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int ALL = Integer.MAX_VALUE;

    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final Documents documents = new InMemoryDocuments(clock);
    private final Verification verification = new Verification(documents, text -> false);
    private final FundingAgreements agreements =
            new FundingAgreements(Renderings.demonstration(), documents, JSON, clock);

    @Test
    void theHashOfTheTextForSignatureIsThatOfItsBytes() {
        StoredFile text = prepared();

        assertThat(text.hash()).isEqualTo(ContentHash.of(documents.open(text).bytes()));
        assertThat(text.title())
                .isEqualTo(
                        "Joint Programme Document MIG00-2026-0042. Signature page, budget and tranche annex (text for signature)");
        assertThat(verification.verify(text.code()).map(Verified::state)).contains(DocumentState.FOR_SIGNATURE);
    }

    @Test
    void theExecutedDocumentCarriesTheHashTheSignersAndItsOwnCode() throws IOException {
        StoredFile text = prepared();

        StoredFile executed = agreements.execute(NUMBER, signed(anAgreement()), ALL, OFFICER);

        assertThat(read(executed))
                .contains(text.hash().value())
                .contains("Signatory of Agency Elm")
                .contains(executed.code().printed())
                .contains("22 November 2026, 15:00 UTC");
        assertThat(executed.code()).isNotEqualTo(text.code());
        assertThat(verification.verify(executed.code()).map(Verified::state)).contains(DocumentState.EXECUTED);
        assertThat(verification.verify(text.code()).map(Verified::state)).contains(DocumentState.SUPERSEDED);
    }

    /** What an earlier release issued lacks the fund's words, how far memoranda were, and how a signature was given. */
    @Test
    void whatAnEarlierReleaseIssuedIsExecutedToo() {
        prepared();
        StoredFile data =
                documents.latest(DocumentKind.AGREEMENT_DATA, NUMBER.value()).orElseThrow();
        ObjectNode earlier = (ObjectNode) JSON.readTree(documents.open(data).bytes());
        ((ObjectNode) earlier.at("/agreement/fund")).remove(List.of("title", "subtitle", "standing"));
        earlier.at("/agreement/parties").forEach(party -> ((ObjectNode) party).remove("mou"));
        earlier.at("/agreement/signatories").forEach(one -> ((ObjectNode) one).remove("way"));
        documents.store(new NewFile(
                data.kind(),
                data.subject(),
                data.title(),
                data.language(),
                data.type(),
                Content.of(JSON.writeValueAsBytes(earlier)),
                VerificationCode.random(),
                OFFICER));

        StoredFile executed = agreements.execute(NUMBER, signed(anAgreement()), ALL, OFFICER);

        assertThat(verification.state(executed)).isEqualTo(DocumentState.EXECUTED);
    }

    @Test
    void nothingIsExecutedWhileASignatureIsMissing() {
        prepared();
        List<Signatory> allButTheChair =
                signed(anAgreement()).subList(0, anAgreement().signatories().size() - 1);

        assertThatThrownBy(() -> agreements.execute(NUMBER, allButTheChair, ALL, OFFICER))
                .isInstanceOfSatisfying(SignatureMissing.class, refusal -> assertThat(refusal.problems())
                        .containsExactly(Problem.of("signatureMissing", "Steering Committee")));
        assertThat(documents.latest(DocumentKind.AGREEMENT_EXECUTED, NUMBER.value()))
                .isEmpty();
    }

    @Test
    void aNewTextSupersedesTheOneBefore() {
        StoredFile first = prepared();
        StoredFile second = prepared();

        assertThat(second.version()).isEqualTo(2);
        assertThat(verification.state(first)).isEqualTo(DocumentState.SUPERSEDED);
        assertThat(verification.state(second)).isEqualTo(DocumentState.FOR_SIGNATURE);
    }

    @Test
    void theDataBehindATextIsNotShownToWhoHoldsACode() {
        prepared();
        StoredFile data =
                documents.latest(DocumentKind.AGREEMENT_DATA, NUMBER.value()).orElseThrow();

        assertThat(verification.verify(data.code())).isEmpty();
        assertThat(verification.verify(VerificationCode.random())).isEmpty();
    }

    private StoredFile prepared() {
        return agreements.prepare(new Draft(Layout.FUNDING_AGREEMENT, "en", anAgreement()), OFFICER);
    }

    private String read(StoredFile file) throws IOException {
        try (var pdf = Loader.loadPDF(documents.open(file).bytes())) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
