package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.jointfund.JointfundTest;
import org.jointfund.agreement.Cases;
import org.jointfund.appraisal.Finding;
import org.jointfund.appraisal.Screening;
import org.jointfund.document.Content;
import org.jointfund.document.UploadedFile;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseSteps;
import org.jointfund.programme.CiteDecision;
import org.jointfund.programme.DecisionFileMissing;
import org.jointfund.programme.Exempting;
import org.jointfund.programme.Exemption;
import org.jointfund.programme.Exemptions;
import org.jointfund.programme.GuardNotWaivable;
import org.jointfund.programme.IdeaStory;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.programme.Progress;
import org.jointfund.programme.WaivableGuards;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** A guard marked waivable is passed, or a closed case reopened, only by a decision cited with its file (D14). */
@JointfundTest
@Transactional
class ExemptionTests {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
    private static final Optional<UploadedFile> FILE =
            Optional.of(new UploadedFile("file", "decision.pdf", Content.of(PDF)));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Exempting exempting;

    @Autowired
    private Exemptions exemptions;

    @Autowired
    private WaivableGuards guards;

    @Autowired
    private Screening screening;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Progress progress;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private RunningProgramme running;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private FundDays days;

    @Autowired
    private MockMvc web;

    private IdeaStory story;
    private Actor officer;

    @BeforeEach
    void setUp() {
        story = new IdeaStory(context);
        officer = story.actor("secretariat-officer-1");
    }

    @Test
    void aRuleThatStopsOnlyWarnsOnceADecisionPassedIt() {
        CaseNumber number = idea();
        assertThat(stops(number)).containsExactly("E9");

        exempting.pass(number, cite("E9"), FILE, officer);

        assertThat(stops(number)).isEmpty();
        assertThat(screening.test(number, Stage.COMMITTEE).warnings())
                .extracting(Finding::rule)
                .contains("E9");
        assertThat(guards.of(programmes.get(number))).doesNotContain("E9");
    }

    @Test
    void aGuardThatIsNotMarkedOrPassedAlreadyStands() {
        CaseNumber number = idea();
        exempting.pass(number, cite("E9"), FILE, officer);

        assertThatThrownBy(() -> exempting.pass(number, cite("E9"), FILE, officer))
                .isInstanceOf(GuardNotWaivable.class);
        assertThatThrownBy(() -> exempting.pass(number, cite("E1"), FILE, officer))
                .isInstanceOf(GuardNotWaivable.class);
        assertThatThrownBy(() -> exempting.pass(number, cite("E11"), Optional.empty(), officer))
                .isInstanceOf(DecisionFileMissing.class);
        assertThatThrownBy(() -> exempting.pass(number, cite("E11"), FILE, story.actor("alder-focal-point")))
                .isInstanceOf(NotAllowed.class);
        assertThat(exemptions.of(number)).hasSize(1);
    }

    @Test
    void theReleaseTestsOfLaterTranchesAreOfferedOnceMoneyHasGoneOut() {
        CaseNumber number = running.startedOn(days.today());

        assertThat(guards.of(programmes.get(number)))
                .containsExactlyInAnyOrder("TRANCHE-2.REPORTS", "TRANCHE-2.UTILISATION");
        assertThat(guards.of(programmes.get(idea()))).noneMatch(guard -> guard.startsWith("TRANCHE"));
    }

    @Test
    void aReopenedCaseNeedsANewDecisionToPassAGuard() {
        CaseNumber number = idea();
        exempting.pass(number, cite("E9"), FILE, officer);
        end(number);
        progress.move(number, ProgrammeStatus.IDEA_INELIGIBLE, officer.id());

        exempting.reopen(number, cite(null), FILE, officer);

        assertThat(exemptions.passed(number)).isEmpty();
        assertThat(exemptions.of(number)).hasSize(2);
    }

    @Test
    void anIdeaThatEndedGoesOnWhereItsAgenciesDraftIt() {
        CaseNumber number = idea();
        end(number);
        progress.move(number, ProgrammeStatus.IDEA_INELIGIBLE, officer.id());

        exempting.reopen(number, cite(null), FILE, officer);

        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.IDEA_DRAFT);
        assertThat(steps.open(number)).extracting(CaseSteps.OpenStep::step).containsExactly("draftIdea");
        assertThat(exemptions.of(number)).extracting(Exemption::guard).containsExactly(Exemption.REOPENED);
    }

    @Test
    void aDocumentThatLapsedIsToBePreparedAnew() {
        CaseNumber number = idea();
        end(number);
        for (ProgrammeStatus next : List.of(
                ProgrammeStatus.IDEA_REVIEW,
                ProgrammeStatus.IDEA_READY,
                ProgrammeStatus.DOCUMENT_DRAFT,
                ProgrammeStatus.DOCUMENT_LAPSED)) {
            progress.move(number, next, officer.id());
        }

        exempting.reopen(number, cite(null), FILE, officer);

        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.DOCUMENT_DRAFT);
        assertThat(steps.open(number)).extracting(CaseSteps.OpenStep::step).containsExactly("prepareDocument");
    }

    @Test
    void aCaseThatIsNotOverIsNotReopened() {
        Programme open = programmes.get(idea());
        assertThatThrownBy(() -> exempting.reopen(open.number(), cite(null), FILE, officer))
                .isInstanceOf(Stale.class);
    }

    @Test
    void thePageTakesADecisionWithItsFileAndTheRegisterShowsIt() throws Exception {
        CaseNumber number = idea();
        form(number, "guard", "E9").andExpect(status().isUnprocessableContent()).andExpect(forwardedUrl(page(number)));
        form(number, "guard", "E9", "file").andExpect(status().isSeeOther());

        for (String language : List.of("en", "fr", "ar")) {
            web.perform(get(page(number)).param("lang", language).with(user("secretariat-officer-1")))
                    .andExpect(status().isOk());
        }
        web.perform(get("/exceptions").with(user("auditor")))
                .andExpect(content().string(allOf(containsString(number.value()), containsString("SC-2026-07"))));
        String file = "/documents/" + exemptions.of(number).get(0).fileId();
        web.perform(get(file).with(user("alder-focal-point"))).andExpect(status().isOk());
        web.perform(get(file).with(user("donor"))).andExpect(status().isNotFound());
        web.perform(get("/api/v1" + page(number)).with(httpBasic("auditor", "jointfund")))
                .andExpect(jsonPath("$[0].decision").value("SC-2026-07"));
        web.perform(get("/exceptions").with(user("alder-focal-point"))).andExpect(status().isForbidden());
    }

    private ResultActions form(CaseNumber number, String... parts) throws Exception {
        MockMultipartHttpServletRequestBuilder form = multipart(page(number));
        if (parts.length > 2) {
            form.file(new MockMultipartFile("file", "decision.pdf", "application/pdf", PDF));
        }
        return web.perform(form.param(parts[0], parts[1])
                .param("decision", "SC-2026-07")
                .param("reason", "The ministry was dissolved.")
                .param("_key", UUID.randomUUID().toString())
                .with(user("secretariat-officer-1"))
                .with(csrf()));
    }

    private static String page(CaseNumber number) {
        return "/cases/" + number + "/exceptions";
    }

    private static CiteDecision cite(@org.jspecify.annotations.Nullable String guard) {
        return new CiteDecision(guard, "SC-2026-07", "The ministry was dissolved.");
    }

    /** Handed in, endorsed by its coordinator, without the government's letter. */
    private CaseNumber idea() {
        AgencyCode alder = new AgencyCode("ALDER");
        CountryCode northland = new CountryCode("XA");
        CaseNumber number = story.complete(Cases.FUND, List.of(alder, new AgencyCode("BIRCH")), List.of(northland));
        story.handIn(number, alder);
        story.answer(number, northland, org.jointfund.programme.AnswerIdea.Choice.ENDORSE, "northland-coordinator");
        return number;
    }

    private void end(CaseNumber number) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .rootProcessInstances()
                .list()
                .forEach(spine -> runtime.deleteProcessInstance(spine.getId(), "over"));
    }

    private List<String> stops(CaseNumber number) {
        return screening.test(number, Stage.COMMITTEE).stops().stream()
                .map(Finding::rule)
                .distinct()
                .toList();
    }
}
