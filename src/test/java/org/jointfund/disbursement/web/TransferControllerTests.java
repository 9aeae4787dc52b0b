package org.jointfund.disbursement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointfund.JointfundTest;
import org.jointfund.agreement.Cases;
import org.jointfund.disbursement.TransferSteps;
import org.jointfund.fund.FundDays;
import org.jointfund.programme.Progress;
import org.jointfund.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class TransferControllerTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Cases cases;

    @Autowired
    private TransferSteps steps;

    @Autowired
    private Progress progress;

    @Autowired
    private FundDays days;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void aTransferGoesFromPageToPage() throws Exception {
        CaseNumber number = cases.dueForTransfer();
        open(number, "/transfers/1/request", "secretariat-officer-1");
        form(number, "/transfers/1/request", "secretariat-officer-1", "summary", "First tranche.")
                .andExpect(status().isSeeOther());
        open(number, "/transfers/1", "alder-focal-point");
        open(number, "/transfers/1/approval", "chair");
        judge(number, "/transfers/1/approval", "chair", true).andExpect(status().isSeeOther());
        open(number, "/transfers/1/check", "agent-officer");
        judge(number, "/transfers/1/check", "agent-officer", true).andExpect(status().isSeeOther());
        open(number, "/transfers/1/payments", "agent-officer");
        pay(number).andExpect(status().isSeeOther());
        open(number, "/transfers/1/release", "agent-manager");
        judge(number, "/transfers/1/release", "agent-manager", true).andExpect(status().isSeeOther());
        open(number, "/transfers/1", "auditor");
        open(number, "/tranches/2", "alder-focal-point");
        open(number, "/tranches/2/request", "alder-focal-point");
        form(number, "/tranches/2/request", "alder-focal-point", "request", "We are on track.")
                .andExpect(status().isSeeOther());
        open(number, "/tranches/2", "secretariat-officer-1");
        form(number, "/tranches/2", "secretariat-officer-1", "again", "true").andExpect(status().isSeeOther());
        open(number, "/tranches/2/certificate", "secretariat-officer-1");
        form(number, "/tranches/2/certificate", "secretariat-officer-1", "version", "77")
                .andExpect(status().isUnprocessableContent());
        open(number, "/tranches/2/late", "chair");
        web.perform(get("/cases/" + number + "/tranches/2").with(user("secretariat-officer-1")))
                .andExpect(content().string(containsString("US$ 0.00 spent or committed")))
                .andExpect(content().string(containsString("US$ 1,050,000.00 needed")));
    }

    @Test
    void aSuspendedProgrammeOffersNoPayment() throws Exception {
        CaseNumber number = cases.dueForTransfer();
        steps.request(number, 1);
        steps.pay(number, 1, List.of("ALDER"));
        steps.enter(number, 1, List.of("BIRCH"));
        transfer(number).andExpect(content().string(containsString("/transfers/1/release")));

        progress.suspend(number, cases.actor("chair").id());
        transfer(number)
                .andExpect(content().string(containsString("nobody is paid until it is resumed")))
                .andExpect(content().string(not(containsString("/transfers/1/release"))));
    }

    @Test
    void aSuspendedProgrammeOffersNoApproval() throws Exception {
        CaseNumber number = cases.dueForTransfer();
        form(number, "/transfers/1/request", "secretariat-officer-1", "summary", "First tranche.");
        sql.update("update programme set suspended = true where number = ?", number.value());

        web.perform(get("/cases/" + number + "/transfers/1").with(user("chair")))
                .andExpect(content().string(containsString("no request goes on")))
                .andExpect(content().string(not(containsString("/transfers/1/approval"))));
    }

    private ResultActions transfer(CaseNumber number) throws Exception {
        return web.perform(get("/cases/" + number + "/transfers/1").with(user("agent-manager")));
    }

    @Test
    void aReturnNeedsAReason() throws Exception {
        CaseNumber number = cases.dueForTransfer();
        form(number, "/transfers/1/request", "secretariat-officer-1", "summary", "First tranche.");
        judge(number, "/transfers/1/approval", "chair", false)
                .andExpect(status().isUnprocessableContent())
                .andExpect(request().attribute("problems", hasToString(containsString("Say why you send it back"))));
    }

    @Test
    void whoJudgesAReplacedRequestReadsItAnewAndKeepsTheReason() throws Exception {
        CaseNumber number = cases.dueForTransfer();
        form(number, "/transfers/1/request", "secretariat-officer-1", "summary", "First tranche.");
        String read = shown(number, "/transfers/1/approval", "chair");
        judge(number, "/transfers/1/approval", "chair", true).andExpect(status().isSeeOther());

        web.perform(form(number, "/transfers/1/approval", "chair")
                        .param("version", read)
                        .param("accepted", "false")
                        .param("reason", "The decision is not attached."))
                .andExpect(status().isConflict())
                .andExpect(forwardedUrl("/cases/" + number + "/transfers/1/approval"))
                .andExpect(request().attribute("problems", hasToString(containsString("Somebody else changed this"))));
    }

    @Test
    void anUnknownTransferIsNotFound() throws Exception {
        CaseNumber number = cases.dueForTransfer();
        web.perform(get("/cases/" + number + "/transfers/7").with(user("auditor")))
                .andExpect(status().isNotFound());
        web.perform(get("/cases/" + number + "/tranches/2").with(user("auditor")))
                .andExpect(status().isNotFound());
        web.perform(get("/cases/MIG00-2026-9999/transfers/1").with(user("auditor")))
                .andExpect(status().isNotFound());
    }

    @Test
    void theApiTellsAndRefuses() throws Exception {
        CaseNumber number = cases.dueForTransfer();
        api(number, "/transfers/1/request", "secretariat-officer-1", "{\"summary\":\"First tranche.\"}")
                .andExpect(status().isOk());
        api(number, "/transfers/1/approval", "secretariat-officer-1", "{\"version\":0,\"accepted\":true}")
                .andExpect(status().isForbidden());
        api(number, "/transfers/1/check", "agent-officer", "{\"version\":0,\"accepted\":true}")
                .andExpect(status().isConflict());
        api(number, "/transfers/1/request", "secretariat-officer-1", "{\"summary\":\"\"}")
                .andExpect(status().isBadRequest());
        web.perform(get("/api/v1/cases/" + number + "/transfers/1").with(httpBasic("auditor", "jointfund")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.transfer.lines[0].direct").value("457943.93"))
                .andExpect(jsonPath("$.transfer.status").value("PREPARED"));
    }

    private void open(CaseNumber number, String page, String person) throws Exception {
        for (String language : List.of("en", "fr", "ar")) {
            web.perform(get("/cases/" + number + page).param("lang", language).with(user(person)))
                    .andExpect(status().isOk());
        }
    }

    private ResultActions form(CaseNumber number, String path, String person, String field, String value)
            throws Exception {
        return web.perform(form(number, path, person).param(field, value));
    }

    private ResultActions judge(CaseNumber number, String path, String person, boolean accepted) throws Exception {
        return web.perform(form(number, path, person)
                .param("version", shown(number, path, person))
                .param("accepted", String.valueOf(accepted)));
    }

    /** The version that stands in the form of the page. */
    private String shown(CaseNumber number, String path, String person) throws Exception {
        String page = web.perform(get("/cases/" + number + path).with(user(person)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private ResultActions pay(CaseNumber number) throws Exception {
        MockHttpServletRequestBuilder form = form(number, "/transfers/1/payments", "agent-officer");
        for (int at = 0; at < 4; at++) {
            form.param("payments[" + at + "].agency", Cases.AGENCIES.get(at))
                    .param("payments[" + at + "].reference", "PAY-" + at)
                    .param("payments[" + at + "].valueOn", days.today().toString());
        }
        return web.perform(form);
    }

    private static MockHttpServletRequestBuilder form(CaseNumber number, String path, String person) {
        return post("/cases/" + number + path)
                .param("_key", UUID.randomUUID().toString())
                .with(user(person))
                .with(csrf());
    }

    private ResultActions api(CaseNumber number, String path, String person, String json) throws Exception {
        return web.perform(post("/api/v1/cases/" + number + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .with(httpBasic(person, "jointfund")));
    }
}
