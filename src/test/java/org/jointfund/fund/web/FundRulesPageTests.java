package org.jointfund.fund.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jointfund.JointfundTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@JointfundTest
class FundRulesPageTests {

    @Autowired
    private MockMvc web;

    @Test
    void showsEachValueWithItsMarkInWordsAndItsSource() throws Exception {
        web.perform(asked("/funds/MIG00/rules"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Fee of the administrative agent"),
                                containsString("1\u00a0%"),
                                containsString("70\u00a0%"),
                                containsString("hypothesis"),
                                containsString("default until the fund decides"),
                                containsString("31 March"),
                                not(containsString("??")))));
    }

    @Test
    void aProgramReadsTheSame() throws Exception {
        web.perform(get("/api/v1/funds/MIG00/rules").with(httpBasic("observer", "jointfund")))
                .andExpect(jsonPath("$.values[?(@.key == 'programme.minimumLineEntities')].value[0]")
                        .value("2"))
                .andExpect(jsonPath("$.values[?(@.key == 'reporting.reminderDays')].value.length()")
                        .value(3))
                .andExpect(jsonPath("$.eligibility[?(@.id == 'E20')].mark").value("D"))
                .andExpect(jsonPath("$.areas.length()").value(5));
        web.perform(get("/api/v1/funds/MIG00/rules?version=99").with(httpBasic("observer", "jointfund")))
                .andExpect(status().isNotFound());
    }

    @Test
    void saysWhatADecisionMayLetPass() throws Exception { // D14
        String page = web.perform(asked("/funds/MIG00/rules"))
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
        assertThat(page.split("unless a decision of the committee", -1))
                .hasSize(6); // E9, E11, E12, reports, utilisation
    }

    @ParameterizedTest
    @CsvSource({"MIG00, 20", "PBF00, 15"})
    void saysFromWhichChangeOnTheCommitteeDecides(String fund, String share) throws Exception { // 2.11.5, 2.11.6
        String page = web.perform(asked("/funds/" + fund + "/rules"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page.substring(page.indexOf("Change of a budget category above which the committee decides"))
                        .replaceAll("<[^>]*>|\\s+", " ")
                        .strip()
                        .replaceAll(" +", " "))
                .startsWith("Change of a budget category above which the committee decides Not used yet " + share
                        + "\u00a0%");
    }

    @ParameterizedTest
    @CsvSource({"fr, Règles du Fonds", "ar, قواعد الصندوق"})
    void speaksTheReadersLanguage(String language, String title) throws Exception {
        web.perform(asked("/funds/PBF00/rules").queryParam("lang", language))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(title), not(containsString("??")))));
    }

    @Test
    void isNotFoundForAFundOrAVersionThereIsNot() throws Exception {
        web.perform(asked("/funds/XYZ00/rules")).andExpect(status().isNotFound());
        web.perform(asked("/funds/MIG00/rules").queryParam("version", "999")).andExpect(status().isNotFound());
    }

    @Test
    void asksWhoIsNotSignedInToSignIn() throws Exception {
        web.perform(get("/funds/MIG00/rules")).andExpect(redirectedUrl("/sign-in"));
    }

    private static MockHttpServletRequestBuilder asked(String path) {
        return get(path).servletPath(path).with(user("observer"));
    }
}
