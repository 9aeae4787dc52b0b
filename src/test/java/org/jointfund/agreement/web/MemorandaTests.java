package org.jointfund.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.jointfund.JointfundTest;
import org.jointfund.agreement.Memoranda;
import org.jointfund.agreement.RecordMemorandum;
import org.jointfund.document.Content;
import org.jointfund.document.UploadedFile;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.Mou;
import org.jointfund.partner.Organisations;
import org.jointfund.partner.Role;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** The register of memoranda (N28). */
@JointfundTest
@Transactional
class MemorandaTests {

    private static final FundCode FUND = new FundCode("MIG00");
    private static final AgencyCode HAZEL = new AgencyCode("HAZEL");

    @Autowired
    private MockMvc web;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Memoranda memoranda;

    @Test
    void everybodyInTheFundReadsWhoHasSigned() throws Exception {
        web.perform(get("/funds/MIG00/memoranda").with(user("observer")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Agency Hazel")))
                .andExpect(content().string(containsString("day not known")))
                .andExpect(content().string(not(containsString("name=\"agency\""))));
        web.perform(get("/api/v1/funds/MIG00/memoranda").with(httpBasic("auditor", "jointfund")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.mou.agency == 'HAZEL')].mou.status").value("IN_PROCESS"));
    }

    @Test
    void theSecretariatEntersASignatureWithItsPaper() throws Exception {
        send("secretariat-officer-1", paper(), "HAZEL", "SIGNED", "2026-01-15").andExpect(status().is3xxRedirection());
        Mou mou = organisations.mou(FUND, HAZEL).orElseThrow();
        assertThat(mou.status()).isEqualTo(Mou.Status.SIGNED);
        web.perform(get("/documents/" + mou.file()).with(user("observer"))).andExpect(status().isOk());
    }

    @Test
    void anEntryThatChangedSinceItWasReadIsNotOverwritten() throws Exception {
        web.perform(get("/funds/MIG00/memoranda").param("agency", "HAZEL").with(user("secretariat-officer-1")))
                .andExpect(content().string(containsString("name=\"version\" value=\"1\"")));
        send("secretariat-officer-1", paper(), "HAZEL", "SIGNED", "2026-01-15").andExpect(status().is3xxRedirection());

        send("secretariat-officer-2", null, "HAZEL", "IN_PROCESS", "").andExpect(status().isConflict());
        assertThat(organisations.mou(FUND, HAZEL).orElseThrow())
                .extracting(Mou::status, Mou::version)
                .containsExactly(Mou.Status.SIGNED, 2);
    }

    @Test
    void anOrganisationIsTakenIntoTheRegisterOnce() throws Exception {
        String wfp = "{'agency': 'WFP', 'status': 'IN_PROCESS'}";
        json(wfp).andExpect(status().isOk());
        json(wfp).andExpect(status().isConflict());
    }

    @Test
    void aSignatureWithoutItsDayOrPaperIsRefusedAtTheField() throws Exception {
        tell("{'agency': 'HAZEL', 'status': 'SIGNED'}", "signedOn", "memorandum.signedOn");
        tell("{'agency': 'HAZEL', 'status': 'SIGNED', 'signedOn': '2999-01-01'}", "signedOn", "memorandum.signedOn");
        tell("{'agency': 'HAZEL', 'status': 'SIGNED', 'signedOn': '2026-01-15', 'version': 1}", "file", "fileEmpty");
        assertThat(organisations.mou(FUND, HAZEL).orElseThrow().status()).isEqualTo(Mou.Status.IN_PROCESS);
    }

    @Test
    void anOrganisationNobodyKnowsIsNotThere() throws Exception {
        send("secretariat-officer-1", null, "NOBODY", "IN_PROCESS", "").andExpect(status().isNotFound());
    }

    private void tell(String json, String field, String key) throws Exception {
        json(json)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].field").value(field))
                .andExpect(jsonPath("$.problems[0].key").value(key));
    }

    private ResultActions json(String json) throws Exception {
        return web.perform(post("/api/v1/funds/MIG00/memoranda")
                .with(httpBasic("secretariat-officer-1", "jointfund"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.replace('\'', '"')));
    }

    @Test
    void onlyTheSecretariatKeepsTheRegister() throws Exception {
        send("hazel-focal-point", paper(), "HAZEL", "SIGNED", "2026-01-15").andExpect(status().isForbidden());
    }

    @Test
    void theSecretariatOfAnotherFundDoesNot() {
        Assignment elsewhere = new Assignment(Role.SECRETARIAT_OFFICER, new FundCode("PBF00"), "");
        Actor officer = new Actor(new PersonId("elsewhere"), "Elsewhere", "en", Set.of(elsewhere));
        RecordMemorandum command = new RecordMemorandum("HAZEL", Mou.Status.IN_PROCESS, null, 1);
        UploadedFile nothing = new UploadedFile("file", "", Content.of(new byte[0]));

        assertThatThrownBy(() -> memoranda.record(FUND, command, nothing, officer))
                .isInstanceOf(NotAllowed.class);
    }

    private ResultActions send(
            String person, @Nullable MockMultipartFile file, String agency, String state, String signedOn)
            throws Exception {
        MockMultipartHttpServletRequestBuilder form = multipart("/funds/MIG00/memoranda");
        if (file != null) {
            form.file(file);
        }
        return web.perform(form.with(user(person))
                .with(csrf())
                .param("_key", UUID.randomUUID().toString())
                .param("agency", agency)
                .param("version", "1")
                .param("status", state)
                .param("signedOn", signedOn));
    }

    private static MockMultipartFile paper() {
        return new MockMultipartFile(
                "file", "mou.pdf", "application/pdf", "%PDF-1.4 signed".getBytes(StandardCharsets.ISO_8859_1));
    }
}
