package org.jointfund.document.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jointfund.JointfundTest;
import org.jointfund.document.Content;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.Documents;
import org.jointfund.document.FileType;
import org.jointfund.document.NewFile;
import org.jointfund.document.StoredFile;
import org.jointfund.document.VerificationCode;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class VerificationControllerTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Documents documents;

    @Test
    void anyoneSeesTitleDateHashAndStateAndNobodysName() throws Exception {
        StoredFile text = documents.store(aText());

        web.perform(get("/verify/{code}", text.code().printed().toLowerCase(Locale.ROOT)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Joint Programme Document MIG00-2026-0907")))
                .andExpect(content().string(containsString(text.hash().value())))
                .andExpect(content().string(containsString("Text for signature: not executed yet")))
                .andExpect(content().string(containsString(text.code().printed())))
                .andExpect(content().string(not(containsString("agent-manager"))));
    }

    @Test
    void readsInArabicFromRightToLeft() throws Exception {
        StoredFile text = documents.store(aText());

        web.perform(get("/verify/{code}", text.code()).locale(Locale.forLanguageTag("ar")))
                .andExpect(content().string(containsString("dir=\"rtl\"")))
                .andExpect(content().string(containsString("نص معد للتوقيع")));
    }

    @Test
    void aCodeOfNothingIsNotFoundWithAHint() throws Exception {
        web.perform(get("/verify/{code}", "2222-3333-4444"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("No document carries this code.")));
    }

    @Test
    void aDownloadAsksWhoIsNotSignedInToSignIn() throws Exception {
        StoredFile text = documents.store(aText());

        web.perform(get("/documents/{id}", text.id())).andExpect(redirectedUrlPattern("/sign-in*"));
    }

    private static NewFile aText() {
        return new NewFile(
                DocumentKind.AGREEMENT_TEXT,
                "MIG00-2026-0907",
                "Joint Programme Document MIG00-2026-0907",
                Locale.ENGLISH,
                FileType.PDF,
                Content.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)),
                VerificationCode.random(),
                new PersonId("agent-manager"));
    }
}
