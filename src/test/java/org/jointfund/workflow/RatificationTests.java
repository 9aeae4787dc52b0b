package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.jointfund.JointfundTest;
import org.jointfund.change.Cancelling;
import org.jointfund.change.Suspending;
import org.jointfund.change.Suspension;
import org.jointfund.committee.CommitteeStory;
import org.jointfund.committee.Outcome;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.programme.Progress;
import org.jointfund.shared.CaseNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** The committee ratifies a suspension by the fund's day; the secretariat has it on its list until it is recorded (rulebook 2.12.2). */
@JointfundTest
@Transactional
class RatificationTests {

    private static final String SUSPENDED_LONG_AGO =
            """
            insert into change_suspension (number, ordinal, suspended, reason, ratify_by, taken_at, person_id)
            values (?, 1, true, 'The ministry withdrew its letter', '2026-01-02', '2025-12-05', 'chair')
            """;
    private static final byte[] MINUTES = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private RunningProgramme running;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Progress progress;

    @Autowired
    private Suspending suspending;

    @Autowired
    private TaskList list;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MockMvc web;

    @Autowired
    private FundDays days;

    private CaseNumber number;

    @BeforeEach
    void theChairSuspended() {
        number = running.startedOn(LocalDate.of(2024, 1, 15));
        suspending.suspend(number, "The ministry withdrew its letter", actor("chair"));
    }

    @Test
    void theSecretariatHasItOnItsListWithItsDay() throws Exception {
        assertThat(open("secretariat-officer-1")).singleElement().satisfies(step -> {
            assertThat(step.name()).isEqualTo("recordRatification");
            assertThat(step.due()).hasToString(last().ratifyBy() + "T00:00:00Z");
        });
        assertThat(open("chair")).isEmpty();
        page("secretariat-officer-1", "name=\"ratified\"");
        page("chair", "To be ratified by the committee by");
        page("/cases/" + number, "auditor", containsString("Record the ratification"));
    }

    @Test
    void whatTheCommitteeRatifiesIsOnRecordWithItsFileAndStays() throws Exception {
        record("true", today()).andExpect(status().isSeeOther());

        assertThat(programmes.get(number).suspended()).isTrue();
        assertThat(open("secretariat-officer-1")).isEmpty();
        page("alder-focal-point", "3rd meeting, item 4");
        web.perform(get("/documents/" + last().file()).with(user("alder-focal-point")))
                .andExpect(status().isOk());
        web.perform(get("/api/v1/cases/" + number + "/suspension").with(httpBasic("auditor", "jointfund")))
                .andExpect(jsonPath("$[0].ratified").value(true))
                .andExpect(jsonPath("$[0].decision").value("3rd meeting, item 4"));
        record("true", today()).andExpect(status().isConflict());
    }

    @Test
    void whatTheCommitteeDoesNotRatifyIsLifted() throws Exception {
        record("false", today()).andExpect(status().isSeeOther());

        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.ACTIVE);
        assertThat(suspending.of(number, actor("auditor")))
                .extracting(Suspension::suspended)
                .containsExactly(true, false);
    }

    @Test
    void aLapsedDayIsMarkedAndDecidesNothing() throws Exception { // D2
        page("secretariat-officer-1", not(containsString("Overdue")));
        suspendedLongAgo();

        page("secretariat-officer-1", containsString("Overdue"));
        assertThat(open("secretariat-officer-1")).hasSize(1);
        assertThat(programmes.get(number).suspended()).isTrue();
    }

    private void suspendedLongAgo() {
        number = running.startedOn(LocalDate.of(2024, 1, 15));
        progress.suspend(number, actor("chair").id());
        jdbc.update(SUSPENDED_LONG_AGO, number.value());
    }

    @Test
    void whatTheChairLiftedNeedsNoRatification() throws Exception {
        suspending.resume(number, "A new letter came", actor("chair"));

        assertThat(open("secretariat-officer-1")).isEmpty();
        record("true", today()).andExpect(status().isConflict());
    }

    @Test
    void whatTheCommitteeEndedWaitsForNothing() throws Exception {
        suspendedLongAgo();
        page("secretariat-officer-1", "Overdue");

        context.getBean(Cancelling.class).propose(number, "No letter any more", actor("chair"));
        CommitteeStory committee = new CommitteeStory(context);
        committee.onAgenda(number);
        committee.decide(number, Outcome.CANCEL);

        nothingIsAwaited();
    }

    @Test
    void whatItsAgenciesCompletedWaitsForNothing() throws Exception {
        suspendedLongAgo();
        page("secretariat-officer-1", "Overdue");

        new ClosureSteps(context, number).allNotify();

        nothingIsAwaited();
    }

    private void nothingIsAwaited() throws Exception {
        assertThat(open("secretariat-officer-1")).noneMatch(step -> step.name().equals("recordRatification"));
        page("/cases/" + number, "auditor", not(containsString("Record the ratification")));
        page("secretariat-officer-1", not(anyOf(containsString("name=\"ratified\""), containsString("Overdue"))));
        record("true", today()).andExpect(status().isConflict());
    }

    @Test
    void onlyTheSecretariatRecordsItWithAFileAndADayThatCanBe() throws Exception {
        record("true", today().plusDays(1)).andExpect(status().isUnprocessableContent());
        send(form("true", today()), "secretariat-officer-1").andExpect(status().isUnprocessableContent());
        send(form("true", today()).file(minutes()), "chair").andExpect(status().isForbidden());
        assertThat(last().ratified()).isNull();
    }

    private ResultActions record(String ratified, LocalDate day) throws Exception {
        return send(form(ratified, day).file(minutes()), "secretariat-officer-1");
    }

    private MockMultipartHttpServletRequestBuilder form(String ratified, LocalDate day) {
        MockMultipartHttpServletRequestBuilder form = multipart("/cases/" + number + "/suspension/ratification");
        form.param("ratified", ratified)
                .param("decision", "3rd meeting, item 4")
                .param("decidedOn", day.toString())
                .param("_key", UUID.randomUUID().toString());
        return form;
    }

    private ResultActions send(MockMultipartHttpServletRequestBuilder form, String person) throws Exception {
        return web.perform(form.with(user(person)).with(csrf()));
    }

    private static MockMultipartFile minutes() {
        return new MockMultipartFile("file", "minutes.pdf", "application/pdf", MINUTES);
    }

    private LocalDate today() {
        return days.today();
    }

    private Suspension last() {
        List<Suspension> steps = suspending.of(number, actor("auditor"));
        return steps.get(steps.size() - 1);
    }

    private List<OpenTask> open(String person) {
        return list.of(actor(person), null, 100).stream()
                .filter(step -> step.owner().equals(number.value()))
                .toList();
    }

    private Actor actor(String person) {
        return running.actor(person);
    }

    private void page(String person, String text) throws Exception {
        page(person, containsString(text));
    }

    private void page(String person, Matcher<String> text) throws Exception {
        page("/cases/" + number + "/suspension", person, text);
    }

    private void page(String path, String person, Matcher<String> text) throws Exception {
        web.perform(get(path).with(user(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(text));
    }
}
