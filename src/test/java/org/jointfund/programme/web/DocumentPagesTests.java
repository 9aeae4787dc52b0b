package org.jointfund.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointfund.JointfundTest;
import org.jointfund.programme.DocumentFixtures;
import org.jointfund.programme.ProgrammeDocuments;
import org.jointfund.shared.CaseNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class DocumentPagesTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private DocumentFixtures fixtures;

    @Autowired
    private ProgrammeDocuments documents;

    private CaseNumber number = new CaseNumber("MIG00-2097-0000");

    @BeforeEach
    void aDocumentIsOpen() {
        number = fixtures.selected().number();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/document",
                "/document/texts/executive-summary",
                "/document/results",
                "/document/work-plan",
                "/document/risks",
                "/document/period",
                "/document/signatories",
                "/document/submission",
                "/budget",
                "/budget/ALDER",
                "/budget/BIRCH",
                "/comments"
            })
    void everyPageOpensForAnAgencyAndForTheSecretariatInThreeLanguages(String page) throws Exception {
        for (String person : List.of("alder-focal-point", "secretariat-officer-1", "donor")) {
            for (String language : List.of("en", "fr", "ar")) {
                web.perform(get("/cases/" + number + page)
                                .param("lang", language)
                                .with(user(person)))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("lang=\"" + language)))
                        .andExpect(content().string(org.hamcrest.Matchers.not(containsString("??"))));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/quality", "/document/overdue", "/comments/verification", "/comments/overdue"})
    void thePagesOfTheSecretariatOpenForItAndForNobodyElse(String page) throws Exception {
        web.perform(get("/cases/" + number + page).with(user("secretariat-head")))
                .andExpect(status().isOk());
        web.perform(get("/cases/" + number + page).with(user("alder-focal-point")))
                .andExpect(status().isForbidden());
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of("a case that is not there", "MIG00-2097-9999", "/document", "alder-focal-point"),
                Arguments.of("a part that is not there", "", "/document/texts/poem", "alder-focal-point"),
                Arguments.of("an agency that takes no part", "", "/budget/ELM", "alder-focal-point"),
                Arguments.of("no number at all", "x", "/document", "alder-focal-point"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strangers")
    void whatIsNotThereIsNotFound(String what, String other, String page, String person) throws Exception {
        String asked = other.isEmpty() ? number.value() : other;
        web.perform(get("/cases/" + asked + page).with(user(person))).andExpect(status().isNotFound());
    }

    @Test
    void aTextIsStoredAndTheNextPartOffered() throws Exception {
        web.perform(form("/document/texts/executive-summary", "birch-focal-point")
                        .param("version", "0")
                        .param("text", "\u202Bمسارات آمنة\u202C \uD83D\uDE00")
                        .param("next", "true"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string(
                                "Location", startsWith("/cases/" + number + "/document/texts/situation-analysis")));
        assertThat(documents.part(number, "executive-summary").text())
                .isEqualTo("\u202Bمسارات آمنة\u202C \uD83D\uDE00");
    }

    @Test
    void aStaleTextComesBackAsItWasTyped() throws Exception {
        web.perform(form("/document/texts/management", "alder-focal-point")
                .param("version", "0")
                .param("text", "Stored before"));
        web.perform(form("/document/texts/management", "birch-focal-point")
                        .param("version", "0")
                        .param("text", "Typed meanwhile"))
                .andExpect(status().isConflict())
                .andExpect(forwardedUrl("/cases/" + number + "/document/texts/management"));
        assertThat(documents.part(number, "management").text()).isEqualTo("Stored before");
    }

    @Test
    void anotherAgencysColumnIsClosed() throws Exception {
        web.perform(form("/budget/ALDER", "birch-focal-point").param("version", "0"))
                .andExpect(status().isForbidden());
        web.perform(form("/budget/ALDER", "donor").param("version", "0")).andExpect(status().isForbidden());
    }

    @Test
    void handingInAnUnfinishedDocumentNamesEveryPart() throws Exception {
        web.perform(post("/api/v1/cases/" + number + "/document/submission")
                        .with(httpBasic("alder-focal-point", "jointfund"))
                        .header("Idempotency-Key", UUID.randomUUID().toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].field").value("executive-summary"))
                .andExpect(jsonPath("$.problems[0].text").value("Write this section: it is empty."))
                .andExpect(
                        jsonPath("$.problems[?(@.field == 'budget-BIRCH')].text")
                                .value(
                                        "The lines add up to US$ 0.00 but the agency’s share is US$ 356,666.66: the difference is US$ 356,666.66. Change the amounts."));
    }

    @Test
    void theInterfaceTakesTheSameCommandsAndShowsTheWholeDocument() throws Exception {
        json(
                        "/budget/BIRCH",
                        """
                {"version": 0, "lines": [
                  {"category": 4, "year": 1, "amount": "333333.33"}, {"category": 8, "year": 1, "amount": "23333.33"}]}
                """)
                .andExpect(status().isOk());
        json(
                        "/document/results",
                        """
                {"version": 0, "rows": [{"level": "OUTPUT", "statement": "Clinics", "agency": "BIRCH", "objective": 23}]}
                """)
                .andExpect(status().isOk());
        web.perform(get("/api/v1/cases/" + number + "/document").with(httpBasic("birch-focal-point", "jointfund")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.parts['budget-BIRCH'].version").value(1))
                .andExpect(jsonPath("$.results[0].statement").value("Clinics"))
                .andExpect(jsonPath("$.problems[?(@.key == 'document.outputNotMeasured')]")
                        .exists());
        web.perform(get("/api/v1/cases/" + number + "/budget").with(httpBasic("birch-focal-point", "jointfund")))
                .andExpect(jsonPath("$.lines[0].amount").value("333333.33"));
    }

    @Test
    void theWorkPlanAndTheAmountsByOutcomeAreTypedReadAndShown() throws Exception {
        fixtures.complete(number);
        web.perform(form("/document/work-plan", "birch-focal-point")
                        .param("version", "1")
                        .param("rows[0].activity", "Train judges")
                        .param("rows[0].firstQuarter", "5")
                        .param("rows[0].lastQuarter", "8")
                        .param("rows[0].agency", "BIRCH")
                        .param("rows[0].partner", "The courts")
                        .param("rows[0].amount", "12345.67")
                        .param("rows[1].activity", ""))
                .andExpect(status().isSeeOther());
        web.perform(get("/api/v1/cases/" + number + "/document").with(httpBasic("birch-focal-point", "jointfund")))
                .andExpect(jsonPath("$.workPlan.length()").value(1))
                .andExpect(jsonPath("$.workPlan[0].lastQuarter").value(8))
                .andExpect(jsonPath("$.workPlan[0].amount").value("12345.67"));
        web.perform(get("/api/v1/cases/" + number + "/budget").with(httpBasic("birch-focal-point", "jointfund")))
                .andExpect(jsonPath("$.outcomes[1].agency").value("BIRCH"))
                .andExpect(jsonPath("$.outcomes[1].amount").value("356666.66"));
        web.perform(get("/cases/" + number + "/document/work-plan").with(user("secretariat-officer-1")))
                .andExpect(content().string(containsString("Year 2, quarter 1 – Year 2, quarter 4")))
                .andExpect(content().string(containsString("12,345.67")));
        web.perform(get("/cases/" + number + "/budget").with(user("secretariat-officer-1")))
                .andExpect(content().string(containsString("People move safely")))
                .andExpect(content().string(containsString("1,426,666.66")));
        web.perform(get("/cases/" + number + "/budget/ALDER").with(user("alder-focal-point")))
                .andExpect(content().string(containsString("name=\"outcomes[0].amount\"")));
    }

    private org.springframework.test.web.servlet.ResultActions json(String page, String body) throws Exception {
        return web.perform(post("/api/v1/cases/" + number + page)
                .with(httpBasic("birch-focal-point", "jointfund"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private MockHttpServletRequestBuilder form(String page, String person) {
        return post("/cases/" + number + page)
                .with(user(person))
                .with(csrf())
                .param("_key", UUID.randomUUID().toString());
    }
}
