package org.jointfund.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import org.jointfund.JointfundTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@JointfundTest
class ShellsTests {

    @Autowired
    private MockMvc web;

    /** Decision W3. */
    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/tasks", "/portfolio", "/funds/MIG00", "/verify/7KQM2XWD9RTA"})
    void everyPageOfTheDemonstrationSaysSo(String page) throws Exception {
        web.perform(get(page).servletPath(page).with(user("auditor")))
                .andExpect(content().string(containsString("Demonstration data, not an official record")));
    }

    @ParameterizedTest
    @CsvSource({
        "/tasks, /tasks",
        "/cases, /cases",
        "/portfolio, /cases",
        "/exceptions, /cases",
        "/meetings, /meetings",
        "/funds/MIG00/rules, /funds"
    })
    void theMenuMarksTheSectionOfThePage(String page, String section) throws Exception {
        String shown = web.perform(get(page).servletPath(page).with(user("auditor")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(shown.split("aria-current=\"page\"", -1)[0]).endsWith("href=\"" + section + "\" ");
        assertThat(shown).containsOnlyOnce("govuk-service-navigation__item--active");
    }
}
