package org.jointfund.programme.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.jointfund.programme.ProgrammeFixtures.ALDER;
import static org.jointfund.programme.ProgrammeFixtures.BIRCH;
import static org.jointfund.programme.ProgrammeFixtures.NORTHLAND;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jointfund.JointfundTest;
import org.jointfund.programme.IdeaStory;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** The fields of rulebook 5.1 that an idea may leave empty, and what a coordinator sees of other ideas (D6). */
@JointfundTest
@Transactional
class IdeaFieldsTests {

    private static final FundCode FUND = new FundCode("MIG00");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc web;

    private IdeaStory story;
    private CaseNumber number;

    @BeforeEach
    void setUp() {
        story = new IdeaStory(context);
        number = story.complete(FUND, List.of(ALDER, BIRCH), List.of(NORTHLAND));
    }

    @Test
    void placeTakesRegionOtherAreasOtherObjectivesAndPlannedStart() throws Exception {
        place("region", "142", "secondaryAreas", "5", "otherObjectives", "7", "plannedStart", "2027-03-01")
                .andExpect(status().isSeeOther());

        web.perform(get("/api/v1/cases/" + number + "/idea").with(httpBasic("alder-focal-point", "jointfund")))
                .andExpect(jsonPath("$.idea.place.secondaryAreas[0]").value(5))
                .andExpect(jsonPath("$.idea.place.otherObjectives[0]").value(7));
        web.perform(get("/cases/" + number + "/idea/place").with(user("alder-focal-point")))
                .andExpect(content().string(containsString("value=\"2027-03-01\"")));
        web.perform(get("/cases/" + number + "/submission").with(user("alder-focal-point")))
                .andExpect(content()
                        .string(allOf(containsString("Asia"), containsString("1 March 2027"), containsString("5. "))));
    }

    @ParameterizedTest
    @CsvSource({
        "secondaryAreas, 4, other than the primary one",
        "secondaryAreas, 9, other than the primary one",
        "otherObjectives, 6, not among the primary ones",
        "otherObjectives, 24, not among the primary ones",
        "region, XX, not in the list"
    })
    void whatIsNotInTheFundsListsIsRefusedAtItsField(String field, String value, String sentence) throws Exception {
        place(field, value)
                .andExpect(status().isUnprocessableContent())
                .andExpect(org.springframework.test.web.servlet.result.MockMvcResultMatchers.request()
                        .attribute("problems", org.hamcrest.Matchers.hasToString(containsString(sentence))));
    }

    @Test
    void contentTakesExchangeSimilarInitiativesAndTheRequest() throws Exception {
        MockHttpServletRequestBuilder form = post("/cases/" + number + "/idea/content")
                .param("version", "1")
                .param("exchange", "Peers from Southland visit")
                .param("similar", "The river project")
                .param("request", "HUB-7");
        send(form).andExpect(status().isSeeOther());

        web.perform(get("/cases/" + number + "/submission").with(user("alder-focal-point")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Peers from Southland visit"),
                                containsString("The river project"),
                                containsString("HUB-7"))));
    }

    @Test
    void theCoordinatorIsAskedToRankTheIdeasForTheCountry() throws Exception {
        story.handIn(number, ALDER);
        String page = "/cases/" + number + "/endorsement/XA";
        CaseNumber other = story.complete(FUND, List.of(BIRCH, ALDER), List.of(NORTHLAND));
        web.perform(get(page).with(user("northland-coordinator")))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString(other.value()))));

        story.handIn(other, BIRCH);
        web.perform(get(page).with(user("northland-coordinator")))
                .andExpect(content().string(containsString("/cases/" + other)));
    }

    private ResultActions place(String... fields) throws Exception {
        MockHttpServletRequestBuilder form = post("/cases/" + number + "/idea/place")
                .param("version", "1")
                .param("title", "Safe work")
                .param("scope", "COUNTRY")
                .param("countries", "XA")
                .param("primaryArea", "4")
                .param("objectives", "6");
        for (int i = 0; i < fields.length; i += 2) {
            form = form.param(fields[i], fields[i + 1]);
        }
        return send(form);
    }

    private ResultActions send(MockHttpServletRequestBuilder form) throws Exception {
        return web.perform(form.param("_key", UUID.randomUUID().toString())
                .with(user("alder-focal-point"))
                .with(csrf()));
    }
}
