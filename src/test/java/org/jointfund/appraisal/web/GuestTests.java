package org.jointfund.appraisal.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jointfund.JointfundTest;
import org.jointfund.appraisal.AppraisalStory;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Progress;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** A reviewer is a guest: there for the idea they were asked to review, while they review for the fund, and not after it. */
@JointfundTest
@Transactional
class GuestTests {

    private static final PersonId OFFICER = new PersonId("secretariat-officer-1");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Progress progress;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MockMvc web;

    private CaseNumber number;

    @BeforeEach
    void twoReview() {
        number = new AppraisalStory(context).inReview("reviewer-1", "reviewer-2");
    }

    @Test
    void readsTheIdeaAndTheirReview() throws Exception {
        answers(200, "", "/idea", "/reviews/reviewer-1");
        web.perform(get("/cases").with(user("reviewer-1"))).andExpect(content().string(containsString(number.value())));
    }

    @Test
    void whoWasNotAskedReadsNothing() throws Exception {
        web.perform(get("/cases/" + number).with(user("reviewer-3"))).andExpect(status().isNotFound());
    }

    @Test
    void leavesWhenTheIdeaBecomesADocument() throws Exception {
        progress.move(number, ProgrammeStatus.IDEA_READY, OFFICER);
        answers(200, "", "/idea", "/reviews/reviewer-1");

        progress.move(number, ProgrammeStatus.DOCUMENT_DRAFT, OFFICER);
        answers(404, "", "/idea", "/document", "/budget/ALDER", "/documents", "/history", "/delivery/ALDER");
        web.perform(get("/cases").with(user("reviewer-1")))
                .andExpect(content().string(not(containsString(number.value()))));
    }

    @Test
    void leavesWithTheRole() throws Exception {
        jdbc.update("delete from partner_assignment where person_id = 'reviewer-1' and fund = 'MIG00'");
        answers(404, "", "/idea", "/reviews/reviewer-1");
    }

    private void answers(int answer, String... pages) throws Exception {
        for (String page : List.of(pages)) {
            String path = "/cases/" + number + page;
            web.perform(get(path).with(user("reviewer-1"))).andExpect(status().is(answer));
        }
        web.perform(get("/api/v1/cases/" + number).with(httpBasic("reviewer-1", "jointfund")))
                .andExpect(status().is(answer));
    }
}
