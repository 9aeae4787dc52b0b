package org.jointfund;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@JointfundTest
class SignInTests {

    @Autowired
    private MockMvc web;

    @Test
    void anAccountOfTheDemonstrationOpensTheTaskList() throws Exception {
        web.perform(formLogin("/sign-in").user("secretariat-officer-1").password("jointfund"))
                .andExpect(redirectedUrl("/tasks"));
    }

    @Test
    void aWrongPasswordSaysSo() throws Exception {
        web.perform(formLogin("/sign-in").user("secretariat-officer-1").password("wrong"))
                .andExpect(redirectedUrl("/sign-in?failed"));
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() throws Exception {
        web.perform(get("/tasks")).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void whatIsNotInTheAccessTableIsDenied() throws Exception {
        web.perform(get("/api/v1/nothing-here")).andExpect(status().isUnauthorized());
    }
}
