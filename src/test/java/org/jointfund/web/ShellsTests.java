package org.jointfund.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jointfund.JointfundTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@JointfundTest
class ShellsTests {

    @Autowired
    private MockMvc web;

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
