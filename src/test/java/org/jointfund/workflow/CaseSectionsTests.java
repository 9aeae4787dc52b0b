package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.jointfund.JointfundTest;
import org.jointfund.agreement.Cases;
import org.jointfund.disbursement.TransferRequests;
import org.jointfund.fund.FundDays;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Progress;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What the page of a case leads to, as it arises in the case's life. */
@JointfundTest
@Transactional
class CaseSectionsTests {

    @Autowired
    private Cases cases;

    @Autowired
    private RunningProgramme running;

    @Autowired
    private TransferRequests transfers;

    @Autowired
    private Progress progress;

    @Autowired
    private FundDays days;

    @Autowired
    private MockMvc web;

    @Test
    void theAgreementIsThereFromItsIssueOn() throws Exception {
        assertThat(sections(cases.dueForTransfer(), "auditor")).containsExactly("/idea", "/decisions/1");
        assertThat(sections(cases.outForSignature(), "auditor")).containsExactly("/idea", "/decisions/1", "/agreement");
    }

    @Test
    void aTransferIsThereOnceItsRequestIs() throws Exception {
        CaseNumber number = cases.dueForTransfer();

        transfers.prepare(number, 1, "First tranche", List.of(), cases.actor("secretariat-officer-1"));

        assertThat(sections(number, "auditor")).containsExactly("/idea", "/decisions/1", "/transfers/1");
    }

    @Test
    void reportsAreThereFromTheFirstPaymentAndTheClosureFromTheEndDateOn() throws Exception {
        CaseNumber number = running.startedOn(days.today());
        assertThat(sections(number, "auditor")).contains("/reports").doesNotContain("/closure");

        progress.move(number, ProgrammeStatus.ENDED, new PersonId("secretariat-head"));
        assertThat(sections(number, "auditor")).containsSubsequence("/idea", "/reports", "/closure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"secretariat-officer-1", "alder-focal-point", "chair", "agent-officer", "auditor", "observer"})
    void everythingItLeadsToOpens(String person) throws Exception {
        CaseNumber number = cases.outForSignature();
        CaseNumber ended = running.startedOn(days.today());
        progress.move(ended, ProgrammeStatus.ENDED, new PersonId("secretariat-head"));

        for (CaseNumber each : List.of(number, ended)) {
            for (String section : sections(each, person)) {
                web.perform(get("/cases/" + each).with(user(person)))
                        .andExpect(content().string(containsString("/cases/" + each + section)));
                web.perform(get("/cases/" + each + section).with(user(person))).andExpect(status().isOk());
            }
        }
    }

    @Test
    void whoHasToSignHasTheCase() throws Exception {
        web.perform(get("/cases/" + cases.outForSignature()).with(user("auditor")))
                .andExpect(content().string(containsString("Agency signatory, Agency Birch (fictitious)")))
                .andExpect(content().string(containsString("Government focal point, Northland (fictitious)")));
    }

    @Test
    void theDiagramIsTheSameAsItsList() throws Exception {
        web.perform(get("/cases/" + cases.outForSignature() + "/process").with(user("auditor")))
                .andExpect(content().string(containsString("Wait for all signatures</span> · <strong>it is here now")))
                .andExpect(content()
                        .string(containsString("Issue the agreement</span> · <span class=\"jf-quiet\">passed")));
    }

    private List<String> sections(CaseNumber number, String person) throws Exception {
        String answer = web.perform(get("/api/v1/cases/" + number).with(httpBasic(person, "jointfund")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<String> links = JsonPath.read(answer, "$.sections[*].href");
        return links.stream().map(link -> link.replace("/cases/" + number, "")).toList();
    }
}
