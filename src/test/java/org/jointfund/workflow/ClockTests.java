package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.jointfund.JointfundTest;
import org.jointfund.fund.FundDays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@JointfundTest
class ClockTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private FundDays days;

    @Autowired
    private JobExecutor jobs;

    @Test
    void aDayThatHasPassedIsRefusedWithASentence() throws Exception {
        String yesterday = days.today().minusDays(1).toString();
        move("{\"day\": \"" + yesterday + "\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.problems[0].field").value("day"))
                .andExpect(jsonPath("$.problems[0].text", containsString("only move forward")));
    }

    @Test
    void jobsOfADemonstrationAreRunAtItsDate() {
        assertThat(jobs).isInstanceOf(JobsOfTheDay.class);
    }

    @Test
    void aMissingDayIsABadRequestAtItsField() throws Exception {
        move("{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.problems[0].field").value("day"))
                .andExpect(jsonPath("$.problems[0].key").value("NotNull"));
    }

    @Test
    void anUnknownFieldIsABadRequest() throws Exception {
        move("{\"day\": \"2999-01-01\", \"owner\": \"me\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.problems[0].field").value("owner"));
    }

    @Test
    void jsonThatIsNoneIsABadRequest() throws Exception {
        move("{\"day\": ").andExpect(status().isBadRequest());
    }

    @Test
    void anotherContentTypeIsUnsupported() throws Exception {
        web.perform(post("/api/v1/clock")
                        .with(httpBasic("administrator", "jointfund"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("tomorrow"))
                .andExpect(status().isUnsupportedMediaType());
    }

    @Test
    void aFormWithAProblemComesBackToItsPage() throws Exception {
        web.perform(post("/clock")
                        .with(user("administrator"))
                        .with(csrf())
                        .param("_key", UUID.randomUUID().toString())
                        .param("day", "31 February"))
                .andExpect(status().isBadRequest())
                .andExpect(forwardedUrl("/clock"));
    }

    @Test
    void thePageAsksForADay() throws Exception {
        web.perform(get("/clock").with(user("administrator")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"day\"")));
    }

    private ResultActions move(String body) throws Exception {
        return web.perform(post("/api/v1/clock")
                .with(httpBasic("administrator", "jointfund"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
