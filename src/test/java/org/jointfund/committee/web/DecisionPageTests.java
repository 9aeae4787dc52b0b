package org.jointfund.committee.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.hamcrest.Matcher;
import org.jointfund.JointfundTest;
import org.jointfund.committee.CommitteeStory;
import org.jointfund.committee.Item;
import org.jointfund.committee.Outcome;
import org.jointfund.committee.PositionKind;
import org.jointfund.fund.FundDays;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.CaseNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class DecisionPageTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc web;

    private CommitteeStory story;
    private CaseNumber number;
    private Item item;
    private String path;

    @BeforeEach
    void setUp() {
        story = new CommitteeStory(context);
        number = story.ready(ProgrammeStatus.IDEA_READY);
        item = story.onAgenda(number);
        path = "/cases/" + number + "/decisions/1";
        story.position(number, "member-b2", PositionKind.OBJECTION);
    }

    @ParameterizedTest
    @CsvSource({"en, members counted on this item are present", "fr, Quorum", "ar, النصاب"})
    void showsTheTableAndTheQuorumInWords(String language, String words) throws Exception {
        web.perform(get(path).queryParam("lang", language).with(user("member-b1")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(words), not(containsString("??")))));
    }

    /** Rulebook 5.5, field by field. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ar"})
    void theRecordShowsEveryFieldOnPageAndInterface(String language) throws Exception {
        CaseNumber document = story.documentReady();
        story.onAgenda(document);
        story.deposit("9000000.00");
        story.decide(document, Outcome.APPROVE_WITH_COMMENTS);
        String sheet = "/cases/" + document + "/decisions/1";
        form(sheet + "/circulation", "secretariat-officer-1", "circulatedOn", today())
                .andExpect(status().isSeeOther());
        web.perform(get(sheet).queryParam("lang", language).with(user("member-a1")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(document + "/DEC-1"),
                                containsString("70 / 30\u00a0%"),
                                containsString("4. "),
                                containsString("ALDER"),
                                not(containsString("??")))));
        web.perform(get("/api/v1" + sheet).with(httpBasic("member-a1", "jointfund")))
                .andExpect(jsonPath("$.decision.meeting.number").isNumber())
                .andExpect(jsonPath("$.decision.signedBy").value("chair"))
                .andExpect(jsonPath("$.decision.present.length()").value(8))
                .andExpect(jsonPath("$.decision.quorumMet").value(true))
                .andExpect(jsonPath("$.decision.trancheSplit.length()").value(2))
                .andExpect(jsonPath("$.decision.basis.areas[0]").value(4))
                .andExpect(jsonPath("$.decision.basis.commentsOwner").value("ALDER"))
                .andExpect(jsonPath("$.decision.basis.papers").isArray())
                .andExpect(jsonPath("$.decision.basis.objectionsSolved").value(0))
                .andExpect(jsonPath("$.decision.circulation.circulatedOn").value(today()));
        web.perform(get("/api/v1" + sheet).with(httpBasic("donor", "jointfund")))
                .andExpect(jsonPath("$.decision.outcome").value("APPROVE_WITH_COMMENTS"))
                .andExpect(jsonPath("$.decision.present").doesNotExist())
                .andExpect(jsonPath("$.decision.basis.areas[0]").value(4))
                .andExpect(jsonPath("$.decision.basis.papers").doesNotExist())
                .andExpect(jsonPath("$.decision.basis.objectionsSolved").doesNotExist())
                .andExpect(jsonPath("$.decision.score").doesNotExist());
    }

    private String today() {
        return context.getBean(FundDays.class).today().toString();
    }

    @Test
    void whoSteppedOutSeesNeitherPositionsNorScoresOnPageInterfaceAndList() throws Exception {
        web.perform(get(path).with(user("member-b1"))).andExpect(content().string(containsString("Because of this")));
        form(path + "/stepping-out", "member-b1").andExpect(status().isSeeOther());

        web.perform(get(path).with(user("member-b1")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("You stepped out of this item"),
                                not(containsString("Because of this")),
                                not(containsString("Quorum")))));
        web.perform(get("/api/v1" + path).with(httpBasic("member-b1", "jointfund")))
                .andExpect(jsonPath("$.steppedOut").value(true))
                .andExpect(jsonPath("$.positions").doesNotExist())
                .andExpect(jsonPath("$.quorum").doesNotExist());
        web.perform(get("/meetings/" + item.meeting()).with(user("member-b1")))
                .andExpect(content().string(containsString("You stepped out")));
        web.perform(get("/api/v1/cases/" + number + "/reviews").with(httpBasic("member-b1", "jointfund")))
                .andExpect(status().isNotFound());
        form(path + "/position", "member-b1", "kind", "NO_OBJECTION").andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"observer", "agent-officer", "agent-manager", "auditor"})
    void whoMaySeeTheListOfMeetingsMaySeeEachWithTheItemsOpenToThem(String person) throws Exception {
        boolean seesIdeas = !person.equals("observer");
        Matcher<String> item = containsString(number.value());
        web.perform(get("/meetings").with(user(person)))
                .andExpect(content().string(containsString("/meetings/" + this.item.meeting())));
        web.perform(get("/meetings/" + this.item.meeting()).with(user(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(seesIdeas ? item : not(item)));
    }

    @Test
    void agenciesSeeTheDecisionAndNothingOfTheDeliberation() throws Exception {
        web.perform(get(path).with(user("alder-focal-point")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("The committee has not decided yet"),
                                not(containsString("Because of this")))));
        web.perform(get(path).with(user("cedar-focal-point"))).andExpect(status().isNotFound());
    }

    @Test
    void theRecordNamesNobodyWhoObjectedUnlessTheyAsk() throws Exception {
        story.decide(number, org.jointfund.committee.Outcome.REMOVE);
        web.perform(get(path).with(user("member-b1")))
                .andExpect(content()
                        .string(allOf(
                                containsString("No longer in the pipeline"), not(containsString("Because of this")))));
    }

    @Test
    void eachMisstepGetsItsCodeAndItsSentence() throws Exception {
        refused("", "chair", "{'outcome':'SELECT','text':'Yes'}", 422, "One objection is open");
        refused("", "chair", "{'outcome':'APPROVE','text':'Yes'}", 422, "cannot give this item that outcome");
        refused("", "chair", "{'outcome':'SELECT','text':''}", 400, "Fill this in");
        refused("", "chair", "{'outcome':'WIN','text':'Yes'}", 400, "not in the form expected");
        refused("", "alternate-chair", "{'outcome':'KEEP','text':'Yes'}", 403, "recorded by who presides");
        form(path, "member-b1", "outcome", "KEEP", "text", "Yes").andExpect(status().isForbidden());
        refused("/position", "member-b1", "{'kind':'OBJECTION'}", 422, "why you object");
        story.decide(number, org.jointfund.committee.Outcome.KEEP);
        refused("/position", "member-b1", "{'kind':'NO_OBJECTION'}", 409, "positions are closed");
        refused("", "chair", "{'outcome':'KEEP','text':'Again'}", 409, "positions are closed");
    }

    @ParameterizedTest
    @CsvSource({
        "/meetings, secretariat-officer-1, Call a meeting",
        "/cases/{n}/agenda, secretariat-officer-1, Before the committee",
        "/cases/{n}/decisions/1/positions, secretariat-officer-1, By note verbale",
        "/cases/{n}/decisions/1/interest, member-c1, Step out of this item",
        "/cases/{n}/decisions/1, chair, You preside on this item"
    })
    void everyPageOpensForThosePeopleItIsFor(String page, String person, String words) throws Exception {
        web.perform(get(page.replace("{n}", number.value())).with(user(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(words), not(containsString("??")))));
    }

    private void refused(String step, String person, String json, int status, String sentence) throws Exception {
        web.perform(post("/api/v1" + path + step)
                        .with(httpBasic(person, "jointfund"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType("application/json")
                        .content(json.replace('\'', '"')))
                .andExpect(status().is(status))
                .andExpect(content().string(containsString(sentence)));
    }

    private ResultActions form(String to, String person, String... fields) throws Exception {
        var request = post(to).with(user(person))
                .with(csrf())
                .param("_key", UUID.randomUUID().toString())
                .param("_page", path);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request);
    }
}
