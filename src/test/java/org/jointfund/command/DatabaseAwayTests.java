package org.jointfund.command;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import org.jointfund.JointfundTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Without a database nobody gets as far as a controller; the answer says that the outcome is unknown all the same (P6). */
@JointfundTest
class DatabaseAwayTests {

    @Autowired
    private MockMvc web;

    @BeforeEach
    void theDatabaseGoes() {
        Misfortune.NO_DATABASE.set(true);
    }

    @AfterEach
    void theDatabaseComesBack() {
        Misfortune.NO_DATABASE.remove();
    }

    @Test
    void aProgramIsToldTheKeyToAskWith() throws Exception {
        web.perform(post("/api/v1/cases/new")
                        .with(httpBasic("alder-focal-point", "jointfund"))
                        .header("Idempotency-Key", "0d5c9a1e-0000-4000-8000-000000000009")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(jsonPath("$.problems[0].key").value("outcomeUnknown"))
                .andExpect(jsonPath("$.detail", containsString("0d5c9a1e-0000-4000-8000-000000000009")));
    }

    @Test
    void aPersonIsToldInTheirLanguage() throws Exception {
        web.perform(get("/tasks").with(user("alder-focal-point")).locale(Locale.FRENCH))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                .andExpect(content().string(containsString("lang=\"fr\"")))
                .andExpect(content().string(containsString("Nous ne savons pas si l’action a pris effet")));
    }
}
