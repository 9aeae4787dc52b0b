package org.jointfund.agreement.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointfund.JointfundTest;
import org.jointfund.agreement.Cases;
import org.jointfund.agreement.PaperSignature;
import org.jointfund.agreement.PaperSigning;
import org.jointfund.agreement.Signature;
import org.jointfund.agreement.SignatureSet;
import org.jointfund.agreement.SignatureSets;
import org.jointfund.agreement.Signing;
import org.jointfund.document.Content;
import org.jointfund.document.DocumentId;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.Documents;
import org.jointfund.document.StoredFile;
import org.jointfund.document.UploadedFile;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The agreement is there for everybody who signs it, pays on it or watches over it, and for nobody else. */
@JointfundTest
@Transactional
class AgreementFilesTests {

    private static final List<DocumentKind> OPEN =
            List.of(DocumentKind.AGREEMENT_TEXT, DocumentKind.AGREEMENT_EXECUTED, DocumentKind.SIGNED_PAGE);
    private static final byte[] SCAN = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private MockMvc web;

    @Autowired
    private Cases cases;

    @Autowired
    private SignatureSets sets;

    @Autowired
    private Signing signing;

    @Autowired
    private PaperSigning paper;

    @Autowired
    private Documents documents;

    @Autowired
    private FundDays days;

    private CaseNumber number;
    private Map<DocumentKind, DocumentId> files;

    @BeforeEach
    void everybodySigns() {
        number = cases.outForSignature();
        Actor officer = cases.actor("secretariat-officer-1");
        PaperSignature page = new PaperSignature(Signature.Way.PAPER, "Ada Alder", "Representative", days.today());
        paper.record(number, 1, page, new UploadedFile("file", "page.pdf", Content.of(SCAN)), officer);
        List.of("birch-signatory", "cedar-signatory", "elm-signatory", "northland-government", "northland-coordinator")
                .forEach(this::sign);
        sign("chair");
        files = documents.of(number.value()).stream().collect(Collectors.toMap(StoredFile::kind, StoredFile::id));
    }

    private void sign(String person) {
        Actor actor = cases.actor(person);
        SignatureSet set = sets.get(number, actor);
        signing.sign(number, set.agreement().hash(), "Representative", actor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alder-signatory",
                "birch-focal-point",
                "elm-finance",
                "northland-government",
                "northland-coordinator",
                "chair",
                "member-a3",
                "secretariat-officer-1",
                "secretariat-head",
                "agent-officer",
                "agent-manager",
                "auditor"
            })
    void whoeverHasAPartInTheCaseOpensTheAgreement(String person) throws Exception {
        for (DocumentKind kind : OPEN) {
            download(kind, person, 200);
            web.perform(get("/cases/" + number + "/documents").with(user(person)))
                    .andExpect(content().string(containsString("/documents/" + files.get(kind))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fir-signatory", "southland-government", "reviewer-1", "administrator"})
    void toAnybodyElseItIsNotThere(String person) throws Exception {
        for (DocumentKind kind : OPEN) {
            download(kind, person, 404);
        }
    }

    @Test
    void theDataBehindTheTextOpensToNobody() throws Exception {
        download(DocumentKind.AGREEMENT_DATA, "secretariat-officer-1", 404);
        web.perform(get("/cases/" + number + "/documents").with(user("secretariat-officer-1")))
                .andExpect(
                        content().string(not(containsString("/documents/" + files.get(DocumentKind.AGREEMENT_DATA)))));
    }

    private void download(DocumentKind kind, String person, int answer) throws Exception {
        web.perform(get("/documents/" + files.get(kind)).with(user(person))).andExpect(status().is(answer));
        web.perform(get("/api/v1/documents/" + files.get(kind)).with(user(person)))
                .andExpect(status().is(answer));
    }
}
