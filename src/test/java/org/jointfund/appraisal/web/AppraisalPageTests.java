package org.jointfund.appraisal.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.jointfund.JointfundTest;
import org.jointfund.appraisal.AppraisalStory;
import org.jointfund.appraisal.CheckResult;
import org.jointfund.shared.CaseNumber;
import org.jointfund.workflow.OpenTask;
import org.jointfund.workflow.TaskList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class AppraisalPageTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc web;

    private AppraisalStory story;

    @BeforeEach
    void setUp() {
        story = new AppraisalStory(context);
    }

    @ParameterizedTest
    @CsvSource({"en, What is met", "fr, Ce qui est respecté", "ar, ما هو مستوفى"})
    void showsTheRulesOneByOneInTheReadersLanguage(String language, String words) throws Exception {
        CaseNumber number = story.submitted();
        web.perform(get("/cases/" + number + "/eligibility")
                        .queryParam("lang", language)
                        .with(user("secretariat-officer-1")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(words), not(containsString("??")))));
    }

    @Test
    void saysWhichTestItShows() throws Exception {
        CaseNumber number = story.submitted();
        shows("/cases/" + number + "/eligibility", "secretariat-officer-1", "Tested before the check, on");
        story.check(number, CheckResult.ELIGIBLE);
        shows("/cases/" + number + "/eligibility", "secretariat-officer-1", "Tested at the check, on");
    }

    @Test
    void theAnswerGoesInByTheForm() throws Exception {
        CaseNumber number = story.submitted();
        web.perform(post("/cases/" + number + "/eligibility")
                        .with(user("secretariat-officer-1"))
                        .with(csrf())
                        .param("_key", UUID.randomUUID().toString())
                        .param("result", "RETURN")
                        .param("rule", "")
                        .param("reason", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(forwardedUrl("/cases/" + number + "/eligibility"));
        web.perform(post("/cases/" + number + "/eligibility")
                        .with(user("secretariat-officer-1"))
                        .with(csrf())
                        .param("_key", UUID.randomUUID().toString())
                        .param("result", "ELIGIBLE"))
                .andExpect(redirectedUrlPattern("/cases/" + number + "?receipt=*"));
    }

    @Test
    void everyPageOfTheReviewOpensForThosePeopleItIsFor() throws Exception {
        CaseNumber number = story.inReview("reviewer-1", "reviewer-2");
        shows("/cases/" + number + "/reviewers", "secretariat-officer-1", "Reviews of this idea");
        shows("/cases/" + number + "/reviews/reviewer-1", "reviewer-1", "Hand in");
        web.perform(get("/cases/" + number + "/reviews/reviewer-1").with(user("reviewer-2")))
                .andExpect(status().isNotFound());
        story.review(number, "reviewer-1", 80);
        story.review(number, "reviewer-2", 80);
        shows("/cases/" + number + "/reviews/reviewer-1", "reviewer-2", "Points by criterion");
        shows("/cases/" + number + "/recommendation", "secretariat-officer-1", "What do you recommend?");
        story.recommend(number);
        shows("/cases/" + number + "/recommendation", "member-b1", "Strong.");
        shows("/cases/" + number + "/agenda", "secretariat-officer-1", "Before the committee");
    }

    @Test
    void aProgramReadsWhoMayBeAppointed() throws Exception {
        CaseNumber number = story.submitted();
        story.check(number, CheckResult.ELIGIBLE);
        String path = "/api/v1/cases/" + number + "/reviewers";

        web.perform(get(path).with(httpBasic("secretariat-officer-1", "jointfund")))
                .andExpect(jsonPath("$.needed").value(2))
                .andExpect(jsonPath("$.candidates").value(hasItem("reviewer-1")));
        web.perform(get(path).with(httpBasic("auditor", "jointfund")))
                .andExpect(jsonPath("$.candidates").isEmpty());
    }

    @Test
    void aReviewIsNotGivenBackToNobodyButHandedToSomebodyElse() throws Exception {
        CaseNumber number = story.inReview("reviewer-1", "reviewer-2");
        OpenTask task = story.bean(TaskList.class).of(story.actor("reviewer-1"), null, 50).stream()
                .filter(open -> open.businessKey().equals(number.value()))
                .findFirst()
                .orElseThrow();
        web.perform(get("/tasks").with(user("reviewer-1"))).andExpect(content().string(not(containsString(task.id()))));
        web.perform(post("/api/v1/tasks/" + task.id() + "/release")
                        .with(httpBasic("reviewer-1", "jointfund"))
                        .header("Idempotency-Key", UUID.randomUUID().toString()))
                .andExpect(status().isConflict());

        shows("/cases/" + number + "/reviewers", "secretariat-officer-1", "Replace a reviewer");
        web.perform(post("/cases/" + number + "/reviewers/replacement")
                        .with(user("secretariat-officer-1"))
                        .with(csrf())
                        .param("_key", UUID.randomUUID().toString())
                        .param("reviewer", "reviewer-1")
                        .param("successor", "reviewer-3"))
                .andExpect(redirectedUrlPattern("/cases/" + number + "/reviewers?receipt=*"));
        shows("/cases/" + number + "/reviews/reviewer-3", "reviewer-3", "Hand in");
        web.perform(get("/cases/" + number + "/idea").with(user("reviewer-1"))).andExpect(status().isNotFound());
    }

    @Test
    void theHeadIsShownTheQuestionOfAThirdReturnOnceAnOfficerAsks() throws Exception {
        CaseNumber number = story.submitted();
        story.bean(JdbcTemplate.class).update("update programme set returns = 2 where number = ?", number.value());
        web.perform(get("/cases/" + number + "/third-return").with(user("secretariat-head")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/third-return\""))));

        story.check(number, CheckResult.RETURN);

        shows("/cases/" + number + "/third-return", "secretariat-head", "/third-return\"");
    }

    private void shows(String path, String person, String words) throws Exception {
        web.perform(get(path).with(user(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(words), not(containsString("??")))));
    }
}
