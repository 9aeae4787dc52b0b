package org.jointfund.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.jointfund.programme.ProgrammeFixtures.ALDER;
import static org.jointfund.programme.ProgrammeFixtures.BIRCH;
import static org.jointfund.programme.ProgrammeFixtures.NORTHLAND;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointfund.JointfundTest;
import org.jointfund.programme.IdeaStory;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@JointfundTest
@Transactional
class IdeaPagesTests {

    private static final FundCode FUND = new FundCode("MIG00");
    private static final JsonMapper JSON = new JsonMapper();
    private static final byte[] PDF = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
    private static final String AUTHOR = "alder-focal-point";

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Programmes programmes;

    private IdeaStory story;
    private CaseNumber number;

    @BeforeEach
    void setUp() {
        story = new IdeaStory(context);
        number = story.complete(FUND, List.of(ALDER, BIRCH), List.of(NORTHLAND));
    }

    @Test
    void aFundWithCallsOffersTheOpenOnesAndTakesNoOther() throws Exception {
        CaseNumber peace = story.started(new FundCode("PBF00"), ALDER);
        web.perform(get("/cases/" + peace + "/idea/place").with(user(AUTHOR)))
                .andExpect(content().string(containsString("Demonstration standing call")))
                .andExpect(content().string(containsString("No call: ideas are taken at any time")))
                .andExpect(content().string(not(containsString("spring 2026"))));
        web.perform(answering(peace, "DEMO-2026-1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].field").value("call"))
                .andExpect(
                        jsonPath("$.problems[0].text")
                                .value(
                                        "This call takes ideas from 1 March 2026 to 31 May 2026 only. Choose one that is open today."));
        web.perform(answering(peace, "DEMO-STANDING")).andExpect(status().isOk());
        web.perform(get("/cases/" + peace).with(user(AUTHOR)))
                .andExpect(content().string(containsString("Demonstration standing call")));
    }

    @Test
    void aFundWithoutCallsAsksForNone() throws Exception {
        web.perform(get("/cases/" + number + "/idea/place").with(user(AUTHOR)))
                .andExpect(content().string(not(containsString("The call this idea answers"))));
        web.perform(answering(number, "DEMO-STANDING")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void theCaseSaysWhenAndHowOftenItsIdeaWasHandedIn() throws Exception {
        web.perform(get("/cases/" + number).with(user(AUTHOR)))
                .andExpect(content().string(not(containsString("version 1</span>"))));
        story.handIn(number, ALDER);
        web.perform(get("/cases/" + number).with(user(AUTHOR)))
                .andExpect(content().string(containsString(", version 1")));
        web.perform(get("/api/v1/cases/" + number + "/idea").with(httpBasic(AUTHOR, "jointfund")))
                .andExpect(jsonPath("$.handIns.length()").value(1))
                .andExpect(jsonPath("$.handIns[0].handedInBy").value(AUTHOR));
    }

    private static MockHttpServletRequestBuilder answering(CaseNumber idea, String call) {
        return post("/api/v1/cases/" + idea + "/idea/place")
                .param("version", idea.value().startsWith("PBF") ? "0" : "1")
                .with(httpBasic(AUTHOR, "jointfund"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"title\": \"Safe work\", \"scope\": \"COUNTRY\", \"call\": \"" + call + "\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "/cases",
        "/cases?status=IDEA_DRAFT&country=XA&area=4&agency=BIRCH",
        "/portfolio",
        "/cases/new",
        "/cases/N",
        "/cases/N/documents",
        "/cases/N/history",
        "/cases/N/process",
        "/cases/N/idea",
        "/cases/N/idea/partners",
        "/cases/N/idea/place",
        "/cases/N/idea/content",
        "/cases/N/idea/money",
        "/cases/N/idea/markers",
        "/cases/N/letters",
        "/cases/N/submission"
    })
    void everyPageOpensForTheConvenorInEveryLanguage(String path) throws Exception {
        for (String language : List.of("en", "fr", "ar")) {
            String address = path.replace("/N", "/" + number);
            web.perform(get(address).param("lang", language).with(user(AUTHOR)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void anotherAgencysDraftIsNotThere() throws Exception {
        for (String path : List.of("/cases/" + number, "/api/v1/cases/" + number, "/cases/" + number + "/idea/money")) {
            web.perform(get(path).with(user("fir-focal-point"))).andExpect(status().isNotFound());
        }
        web.perform(get("/cases").with(user("fir-focal-point")))
                .andExpect(content().string(not(containsString(number.value()))));
    }

    @Test
    void aPartIsSavedFromItsForm() throws Exception {
        web.perform(form("/idea/content", "version", "1")
                        .param("problem", "Crossing \uD83D\uDE80 safely")
                        .param("stakeholders", "MIGRANTS", "OTHER"))
                .andExpect(status().isSeeOther());
        assertThat(stored("CONTENT")).contains("\uD83D\uDE80").contains("[\"MIGRANTS\",\"OTHER\"]");
    }

    /** The maximum of the fund is unconfirmed and stops nobody until the fund confirms it (D6). */
    @Test
    void moreObjectivesThanTheFundExpectsAreRefusedOnceItHasConfirmedHowMany() throws Exception {
        web.perform(sixObjectives("1")).andExpect(status().isSeeOther());
        jdbc.update("insert into fund_rule_set values ('MIG00', 97, repeat('d', 64), now(6))");
        jdbc.update(
                """
                insert into fund_rule_file select fund, 97, name,
                  replace(content, 'maximumPrimaryObjectives: {value: 5, mark: K2', 'maximumPrimaryObjectives: {value: 5, mark: K1')
                from fund_rule_file
                where fund = 'MIG00' and version = (select max(version) from fund_rule_set where fund = 'MIG00' and version < 97)
                """);
        jdbc.update("update programme set rule_set_version = 97 where number = ?", number.value());
        programmes.nextNumber(number.fund(), 2096);

        web.perform(sixObjectives("2")).andExpect(status().isUnprocessableContent());
        web.perform(get("/cases/" + number).with(user(AUTHOR)))
                .andExpect(content()
                        .string(containsString("Version 97 of the fund’s rules, in force when the case started")));
    }

    private MockHttpServletRequestBuilder sixObjectives(String version) {
        return form("/idea/place", "version", version)
                .param("title", "Six at once")
                .param("scope", "COUNTRY")
                .param("countries", "XA")
                .param("objectives", "1", "2", "3", "4", "5", "6");
    }

    @Test
    void aRefusedFormGoesBackToItsPage() throws Exception {
        web.perform(form("/idea/place", "version", "1")
                        .param("title", "Typed and not lost")
                        .param("scope", "COUNTRY")
                        .param("countries", "ZZ"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(forwardedUrl("/cases/" + number + "/idea/place"));
    }

    @Test
    void thePageShowsWhatWasTypedAndTheSentenceAtTheField() throws Exception {
        web.perform(again("place", "countries", "countryNotInList", "Ask the secretariat", "title", "Typed, not lost"))
                .andExpect(content().string(containsString("Typed, not lost")))
                .andExpect(content().string(containsString("href=\"#countries\"")))
                .andExpect(content().string(containsString("id=\"countries\"")));
    }

    @Test
    void whoIsTooLateSeesBothTexts() throws Exception {
        web.perform(form("/idea/content", "version", "0").param("problem", "My words"))
                .andExpect(status().isConflict());
        web.perform(again("content", "", "stale", "Somebody was faster", "problem", "My words"))
                .andExpect(content().string(containsString("My words")))
                .andExpect(content().string(containsString("Recruitment is costly")));
    }

    /** The page of a part as a refused form comes back to it. */
    private MockHttpServletRequestBuilder again(
            String part, String field, String key, String sentence, String name, String typed) {
        return get("/cases/" + number + "/idea/" + part)
                .with(user(AUTHOR))
                .requestAttr("problems", List.of(Map.of("field", field, "key", key, "text", sentence)))
                .requestAttr("typed", Map.of(name, new String[] {typed}));
    }

    @Test
    void aCoordinatorAnswersWithALetter() throws Exception {
        story.handIn(number, ALDER);
        String path = "/cases/" + number + "/endorsement/XA";
        web.perform(get(path).with(user("northland-coordinator"))).andExpect(status().isOk());
        web.perform(multipart(path)
                        .file(new MockMultipartFile("letter", "letter.docx", "application/pdf", PDF))
                        .param("choice", "RETURN")
                        .param("note", "Name the ministry")
                        .param("_key", UUID.randomUUID().toString())
                        .with(user("northland-coordinator"))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
        web.perform(multipart(path)
                        .file(new MockMultipartFile("letter", "letter.pdf", "application/pdf", PDF))
                        .param("choice", "RETURN")
                        .param("note", "Name the ministry")
                        .param("_key", UUID.randomUUID().toString())
                        .with(user("northland-coordinator"))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        web.perform(get("/cases/" + number + "/documents").with(user(AUTHOR)))
                .andExpect(content().string(containsString("letter.pdf")));
        web.perform(get("/cases/" + number + "/history").with(user(AUTHOR)))
                .andExpect(content().string(containsString("Name the ministry")));
    }

    @Test
    void aGovernmentsLetterIsFiled() throws Exception {
        web.perform(multipart("/cases/" + number + "/letters/XA")
                        .file(new MockMultipartFile("letter", "gov.pdf", "application/pdf", PDF))
                        .param("_key", UUID.randomUUID().toString())
                        .with(user(AUTHOR))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        web.perform(get("/cases/" + number + "/letters").with(user(AUTHOR)))
                .andExpect(content().string(containsString("gov.pdf")));
        web.perform(get("/cases/" + number + "/documents").with(user(AUTHOR)))
                .andExpect(content().string(containsString("Government of Northland")));
    }

    @Test
    void handingInNamesEverythingThatIsMissing() throws Exception {
        CaseNumber draft = story.started(FUND, ALDER);
        web.perform(request(AUTHOR, "/cases/" + draft + "/submission", Map.of("agreed", true)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[?(@.field == 'partners.agencies')].key")
                        .value("idea.tooFewAgencies"))
                .andExpect(
                        jsonPath("$.problems[?(@.field == 'money.total')].key").value("idea.missing.total"));
    }

    @Test
    void theSameIsReadAsData() throws Exception {
        web.perform(get("/api/v1/cases?agency=BIRCH").with(user(AUTHOR)))
                .andExpect(jsonPath("$.cases[0].number").value(number.value()));
        web.perform(get("/api/v1/cases/" + number).with(user(AUTHOR)))
                .andExpect(jsonPath("$.programme.budget").value("2000000.00"))
                .andExpect(jsonPath("$.open[0].step").value("draftIdea"));
        web.perform(get("/api/v1/cases/" + number + "/idea").with(user(AUTHOR)))
                .andExpect(jsonPath("$.idea.place.objectives[0]").value(6));
        web.perform(get("/api/v1/portfolio").with(user(AUTHOR)))
                .andExpect(jsonPath("$.length()").value(12))
                .andExpect(jsonPath("$[8].doubts.ended").value("PLANNED"));
        web.perform(get("/portfolio").with(user(AUTHOR)))
                .andExpect(content().string(containsString("(planned)")))
                .andExpect(content().string(containsString("(list may be incomplete)")))
                .andExpect(content().string(containsString("Ongoing, says the source")));
    }

    private static MockHttpServletRequestBuilder request(String person, String path, Map<String, Object> body) {
        return post("/api/v1" + path)
                .with(httpBasic(person, "jointfund"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(body));
    }

    private MockHttpServletRequestBuilder form(String path, String name, String value) {
        return post("/cases/" + number + path)
                .with(user(AUTHOR))
                .with(csrf())
                .param("_key", UUID.randomUUID().toString())
                .param(name, value);
    }

    private String stored(String part) {
        return String.valueOf(jdbc.queryForObject(
                "select content from programme_idea_section where number = ? and part = ? order by version desc limit 1",
                String.class,
                number.value(),
                part));
    }
}
