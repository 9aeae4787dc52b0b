package org.jointfund.agreement.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jointfund.JointfundTest;
import org.jointfund.agreement.Agreements;
import org.jointfund.agreement.Cases;
import org.jointfund.fund.FundDays;
import org.jointfund.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class SignatureControllerTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Cases cases;

    @Autowired
    private Agreements agreements;

    @Autowired
    private FundDays days;

    @Test
    void everyPageOpens() throws Exception {
        CaseNumber number = cases.outForSignature();
        web.perform(get("/cases/" + number + "/signature").with(user("alder-signatory")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(hash(number))));
        open(number, "/agreement", "alder-signatory");
        open(number, "/agreement", "secretariat-officer-1");
        open(number, "/signature", "chair");
        open(number, "/signature/refusal", "alder-signatory");
        open(number, "/agreement/pages/1", "secretariat-officer-1");
        open(number, "/agreement/pages/5", "secretariat-officer-1");
        open(number, "/agreement/reminder", "secretariat-officer-1");
        open(number, "/agreement/committee", "secretariat-officer-1");
        open(number, "/agreement/lapse", "chair");
        sign(number, "alder-signatory", "jointfund").andExpect(status().isSeeOther());
        refuse(number, "birch-signatory").andExpect(status().isSeeOther());
        open(number, "/agreement", "secretariat-officer-1");
        open(number, "/agreement/refusal", "secretariat-officer-1");
    }

    @Test
    void aWrongPasswordIsRefusedAtItsField() throws Exception {
        CaseNumber number = cases.outForSignature();
        sign(number, "alder-signatory", "guessed")
                .andExpect(status().isUnprocessableContent())
                .andExpect(forwardedUrl("/cases/" + number + "/signature"))
                .andExpect(request().attribute("problems", hasToString(containsString("This is not your password"))));
    }

    @Test
    void signsThroughTheApiAndTheSecondTimeIsAConflict() throws Exception {
        CaseNumber number = cases.outForSignature();
        api(number, "birch-signatory").andExpect(status().isOk());
        api(number, "birch-signatory").andExpect(status().isConflict());
        web.perform(get("/api/v1/cases/" + number + "/agreement").with(httpBasic("auditor", "jointfund")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.parties[1].state").value("SIGNED"))
                .andExpect(jsonPath("$.parties[6].state").value("LATER"));
    }

    @Test
    void theChairIsToldWhoIsMissing() throws Exception {
        api(cases.outForSignature(), "chair")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].text", containsString("The chair signs last")));
    }

    @Test
    void whoSignsForNobodyIsTurnedAway() throws Exception {
        CaseNumber number = cases.outForSignature();
        api(number, "fir-signatory").andExpect(status().isNotFound());
        api(number, "donor").andExpect(status().isForbidden());
    }

    @Test
    void emptyFieldsAreNamed() throws Exception {
        CaseNumber number = cases.outForSignature();
        send(number, "/signature", "alder-signatory", "{}").andExpect(status().isBadRequest());
        send(number, "/signature/refusal", "alder-signatory", "{\"reason\":\" \"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.problems[0].field").value("reason"));
    }

    @Test
    void aScanIsRecordedByTheSecretariat() throws Exception {
        CaseNumber number = cases.outForSignature();
        page(number, 1, "page.pdf").andExpect(status().isSeeOther());
        page(number, 1, "page.pdf").andExpect(status().isConflict());
        page(number, 2, "page.docx").andExpect(status().isUnprocessableContent());
    }

    @Test
    void aSignatureGivenHereIsNotRecordedAsAPage() throws Exception {
        CaseNumber number = cases.outForSignature();
        page(number, 1, "page.pdf", "HERE")
                .andExpect(status().isUnprocessableContent())
                .andExpect(request().attribute("problems", hasToString(containsString("way"))));
    }

    @Test
    void ofRefusalsOfAnEarlierTextNoneIsToBeResolved() throws Exception {
        CaseNumber number = cases.outForSignature();
        refuse(number, "birch-signatory");
        refuse(number, "cedar-signatory");
        send(
                        number,
                        "/agreement/refusal",
                        "secretariat-officer-1",
                        "{'ordinal':1,'resolution':'REISSUE','note':'Mended'}")
                .andExpect(status().isOk());
        cases.runDue();

        web.perform(get("/cases/" + number + "/agreement").with(user("secretariat-officer-1")))
                .andExpect(content().string(not(containsString("/agreement/refusal"))))
                .andExpect(content().string(containsString("Another text took the place")));
        web.perform(get("/cases/" + number + "/agreement/refusal").with(user("secretariat-officer-1")))
                .andExpect(status().isNotFound());
    }

    private ResultActions page(CaseNumber number, int place, String name) throws Exception {
        return page(number, place, name, "PAPER");
    }

    private ResultActions page(CaseNumber number, int place, String name, String way) throws Exception {
        byte[] pdf = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
        return web.perform(multipart("/cases/" + number + "/agreement/pages/" + place)
                .file(new MockMultipartFile("file", name, "application/pdf", pdf))
                .param("way", way)
                .param("name", "Ada Alder")
                .param("title", "Director")
                .param("signedOn", days.today().toString())
                .param("_key", UUID.randomUUID().toString())
                .with(user("secretariat-officer-1"))
                .with(csrf()));
    }

    private void open(CaseNumber number, String page, String person) throws Exception {
        for (String language : List.of("en", "fr", "ar")) {
            web.perform(get("/cases/" + number + page).param("lang", language).with(user(person)))
                    .andExpect(status().isOk());
        }
    }

    private ResultActions sign(CaseNumber number, String person, String password) throws Exception {
        return web.perform(post("/cases/" + number + "/signature")
                .param("hash", hash(number))
                .param("title", "Director")
                .param("password", password)
                .param("_key", UUID.randomUUID().toString())
                .with(user(person))
                .with(csrf()));
    }

    private ResultActions refuse(CaseNumber number, String person) throws Exception {
        return web.perform(post("/cases/" + number + "/signature/refusal")
                .param("reason", "The budget of year 2 is not ours.")
                .param("_key", UUID.randomUUID().toString())
                .with(user(person))
                .with(csrf()));
    }

    private ResultActions api(CaseNumber number, String person) throws Exception {
        return send(
                number,
                "/signature",
                person,
                "{\"hash\":\"%s\",\"title\":\"Director\",\"password\":\"jointfund\"}".formatted(hash(number)));
    }

    private ResultActions send(CaseNumber number, String path, String person, String json) throws Exception {
        return web.perform(post("/api/v1/cases/" + number + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.replace('\'', '"'))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .with(httpBasic(person, "jointfund")));
    }

    private String hash(CaseNumber number) {
        return agreements.latest(number).orElseThrow().hash().value();
    }
}
