package org.jointfund.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jointfund.JointfundTest;
import org.jointfund.document.Documents;
import org.jointfund.document.StoredFile;
import org.jointfund.programme.ProgrammeDocument;
import org.jointfund.programme.ProgrammeDocuments;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotAllowed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The language in which an agreement is issued: the document's choice, the fund's usual one, an officer's until somebody signs. */
@JointfundTest
@Transactional
class AgreementLanguageTests {

    @Autowired
    private Cases cases;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Issuing issuing;

    @Autowired
    private Translating translating;

    @Autowired
    private Signing signing;

    @Autowired
    private Refusing refusing;

    @Autowired
    private Documents files;

    @Autowired
    private ProgrammeDocuments documents;

    @Autowired
    private MockMvc web;

    @BeforeAll
    static void prepareVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void theFirstIssueIsInTheFundsUsualLanguageUnlessTheDocumentAsksForAnother() {
        CaseNumber usual = cases.outForSignature();
        assertThat(text(usual).language()).isEqualTo(Locale.ENGLISH);

        CaseNumber french = cases.dueForTransfer();
        java.time.LocalDate day = java.time.LocalDate.of(2027, 1, 31);
        documents.open(new ProgrammeDocument(french, null, null, "fr", day, 0, null, 0, 0));
        issuing.issue(french, cases.actor("secretariat-officer-1").id());
        assertThat(text(french).language()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void aFrenchAgreementIsFrenchThroughoutArchivableAndAccessible() throws Exception {
        CaseNumber number = inFrench();

        byte[] pdf = files.open(text(number)).bytes();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains("Texte à signer", "Fonds de démarrage pour des migrations sûres")
                    .doesNotContain("Signature page", "Participating organization");
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
        assertThat(isCompliant(pdf, PDFAFlavour.PDFA_2_A)).isTrue();
        assertThat(isCompliant(pdf, PDFAFlavour.PDFUA_1)).isTrue();
    }

    /** A name that stands under a resolution is printed with it (W1). */
    @Test
    void aCountryStandsWithItsFootnote() throws Exception {
        CaseNumber number = cases.outForSignature(List.of("XK"));
        try (var read = Loader.loadPDF(files.open(text(number)).bytes())) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains(
                            "Kosovo (References to Kosovo shall be understood to be in the context of Security Council"
                                    + " resolution 1244 (1999).)");
        }
        for (String page : List.of("/cases/" + number, "/cases")) {
            web.perform(get(page).with(user("secretariat-officer-1")))
                    .andExpect(content().string(containsString("Kosovo (References to Kosovo")));
        }
    }

    @Test
    void anotherLanguageIsAnotherIssueWithItsOwnHash() {
        CaseNumber number = cases.outForSignature();
        Agreement english = agreements.latest(number).orElseThrow();

        translating.issueIn(number, Locale.FRENCH, cases.actor("secretariat-officer-1"));

        Agreement french = agreements.latest(number).orElseThrow();
        assertThat(french.issue()).isEqualTo(2);
        assertThat(french.hash()).isNotEqualTo(english.hash());
        assertThat(french.deadlines()).isEqualTo(english.deadlines());
    }

    @Test
    void aTextThatSomebodySignedOrRefusedStays() {
        CaseNumber signed = cases.outForSignature();
        signing.sign(
                signed, agreements.latest(signed).orElseThrow().hash(), "Director", cases.actor("alder-signatory"));
        CaseNumber refused = cases.outForSignature();
        refusing.refuse(refused, "Year 2 is not ours.", cases.actor("alder-signatory"));

        assertThatThrownBy(() -> translating.issueIn(signed, Locale.FRENCH, cases.actor("secretariat-officer-1")))
                .isInstanceOf(TextInUse.class);
        assertThatThrownBy(() -> translating.issueIn(refused, Locale.FRENCH, cases.actor("secretariat-officer-1")))
                .isInstanceOf(TextInUse.class);
    }

    @Test
    void onlyAnOfficerAndOnlyALanguageOfTheFund() {
        CaseNumber number = cases.outForSignature();

        assertThatThrownBy(() -> translating.issueIn(number, Locale.FRENCH, cases.actor("alder-signatory")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> translating.issueIn(number, Locale.GERMAN, cases.actor("secretariat-officer-1")))
                .isInstanceOf(LanguageNotOffered.class);
    }

    @Test
    void theTextIssuedAgainAfterARefusalKeepsItsLanguage() {
        CaseNumber number = inFrench();

        issuing.issue(number, cases.actor("secretariat-officer-1").id());

        assertThat(text(number).language()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void thePageOffersTheLanguagesAndTheInterfaceTakesOne() throws Exception {
        CaseNumber number = cases.outForSignature();
        web.perform(get("/cases/" + number + "/agreement/language").with(user("secretariat-officer-1")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"fr\"")));

        web.perform(post("/api/v1/cases/" + number + "/agreement/language")
                        .with(httpBasic("secretariat-officer-1", "jointfund"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"language\": \"fr\"}"))
                .andExpect(status().isOk());
        web.perform(get("/cases/" + number + "/agreement").with(user("secretariat-officer-1")))
                .andExpect(content().string(containsString("French")));
    }

    private CaseNumber inFrench() {
        CaseNumber number = cases.outForSignature();
        translating.issueIn(number, Locale.FRENCH, cases.actor("secretariat-officer-1"));
        return number;
    }

    private StoredFile text(CaseNumber number) {
        return files.find(agreements.latest(number).orElseThrow().textId()).orElseThrow();
    }

    private static boolean isCompliant(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).isCompliant();
        }
    }
}
