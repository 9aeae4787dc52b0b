package org.jointfund.workflow;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.LocalDate;
import org.jointfund.JointfundTest;
import org.jointfund.reporting.ReportingCalendar;
import org.jointfund.shared.CaseNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class CaseStepsTests {

    @Autowired
    private RunningProgramme running;

    @Autowired
    private ReportingCalendar calendar;

    @Autowired
    private MockMvc web;

    @Test
    void theCaseLeadsWhoHasAStepToItsPageAndTellsTheOthersWhoseItIs() throws Exception {
        CaseNumber number = running.startedOn(LocalDate.of(2024, 1, 15));
        calendar.round(LocalDate.of(2025, 1, 1));
        String step = "href=\"/cases/%s/reports/2024/N/BIRCH\"".formatted(number);

        caseFor("birch-focal-point", number).andExpect(content().string(containsString(step)));
        caseFor("donor", number)
                .andExpect(content().string(containsString("<bdi>Agency Birch (fictitious)</bdi>")))
                .andExpect(content().string(not(containsString(step))));
    }

    private ResultActions caseFor(String person, CaseNumber number) throws Exception {
        return web.perform(get("/cases/" + number).with(user(person)));
    }
}
