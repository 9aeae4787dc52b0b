package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointfund.JointfundTest;
import org.jointfund.agreement.Cases;
import org.jointfund.agreement.Reminding;
import org.jointfund.agreement.Translating;
import org.jointfund.disbursement.TransferRequests;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.DocumentChanged;
import org.jointfund.programme.OfficerHelpedWriteIt;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** An officer never handles a programme they helped write (D11). */
@JointfundTest
@Transactional
class HelpedWriteTests {

    @Autowired
    private Cases cases;

    @Autowired
    private CaseAccess access;

    @Autowired
    private Reminding reminding;

    @Autowired
    private Translating translating;

    @Autowired
    private TransferRequests transfers;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private MockMvc web;

    @Test
    void whoOnceWroteAPartOfItHandlesNoneOfIt() {
        CaseNumber number = cases.outForSignature();
        Actor author = cases.actor("secretariat-officer-1");
        Actor head = cases.actor("secretariat-head");
        wrote(number, author);
        wrote(number, head);

        assertHelped(() -> reminding.remindSignatories(number, "By telephone", author));
        assertHelped(() -> translating.issueIn(number, Locale.FRENCH, author));
        assertHelped(() -> access.as(number, Role.SECRETARIAT_HEAD, head));
        assertThat(access.asOfficer(number, cases.actor("secretariat-officer-2"))
                        .number())
                .isEqualTo(number);
    }

    @Test
    void whoWorksForOneOfItsAgenciesHandlesNoneOfIt() {
        CaseNumber number = cases.dueForTransfer();

        assertHelped(() -> transfers.prepare(number, 1, "First tranche", List.of(), officerAnd("CEDAR")));
        assertThat(access.asOfficer(number, officerAnd("FIR")).number()).isEqualTo(number);
    }

    @Test
    void theyAreToldWhoDoesItInstead() throws Exception {
        CaseNumber number = cases.outForSignature();
        wrote(number, cases.actor("secretariat-officer-1"));

        web.perform(post("/api/v1/cases/" + number + "/agreement/reminder")
                        .with(httpBasic("secretariat-officer-1", "jointfund"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"note\": \"By telephone\"}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.problems[0].text", containsString("a colleague of the secretariat")));
    }

    private void wrote(CaseNumber number, Actor author) {
        events.publishEvent(new DocumentChanged(number, "results", 1, author.id()));
    }

    private static Actor officerAnd(String agency) {
        return new Actor(
                new PersonId("secretariat-officer-2"),
                "Secretariat officer 2",
                "en",
                Set.of(
                        new Assignment(Role.SECRETARIAT_OFFICER, Cases.FUND, ""),
                        new Assignment(Role.AGENCY_FINANCE, Cases.FUND, agency)));
    }

    private static void assertHelped(ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(OfficerHelpedWriteIt.class);
    }
}
