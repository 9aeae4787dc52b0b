package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.jointfund.workflow.RunningProgramme.ALDER;
import static org.jointfund.workflow.RunningProgramme.BIRCH;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jointfund.JointfundTest;
import org.jointfund.ledger.ReportedExpenditure;
import org.jointfund.programme.Programmes;
import org.jointfund.reporting.AgencyDelivery;
import org.jointfund.reporting.Delivery;
import org.jointfund.reporting.Figures;
import org.jointfund.reporting.Filing;
import org.jointfund.reporting.Narrative;
import org.jointfund.reporting.Report;
import org.jointfund.reporting.ReportIncomplete;
import org.jointfund.reporting.ReportKind;
import org.jointfund.reporting.ReportReading;
import org.jointfund.reporting.ReportRef;
import org.jointfund.reporting.ReportStatus;
import org.jointfund.reporting.Reporting;
import org.jointfund.reporting.ReportingCalendar;
import org.jointfund.reporting.UpdateDelivery;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class ReportingTests {

    private static final Filing TEXT = Filing.of(new Narrative("Good", "Outcome 1", "12 of 10", "Floods", 1200));

    @Autowired
    private Clock clock;

    @Autowired
    private RunningProgramme running;

    @Autowired
    private ReportingCalendar calendar;

    @Autowired
    private Reporting reporting;

    @Autowired
    private ReportReading reading;

    @Autowired
    private Delivery delivery;

    @Autowired
    private Programmes programmes;

    @Autowired
    private ReportedExpenditure expenditure;

    @Autowired
    private TaskService tasks;

    @Autowired
    private MockMvc web;

    private CaseNumber number;

    @BeforeEach
    void aProgrammeRuns() {
        number = running.startedOn(LocalDate.of(2024, 1, 15));
    }

    @Test
    void everyReportOfAllYearsHasItsDayFromTheStart() { // T10
        assertThat(days(ReportKind.NARRATIVE))
                .containsExactly("2024 2025-03-31", "2025 2026-03-31", "2026 2027-03-31", "2027 2028-03-31");
        assertThat(days(ReportKind.FINANCIAL))
                .containsExactly("2024 2025-04-30", "2025 2026-04-30", "2026 2027-04-30", "2027 2028-04-30");
        assertThat(days(ReportKind.HALF_YEAR))
                .containsExactly("2024 2024-07-31", "2025 2025-07-31", "2026 2026-07-31", "2027 2027-07-31");
    }

    @Test
    void aProgrammePaidInOctoberTellsAboutItsFirstYearWithTheNextOne() { // 6.1
        number = running.startedOn(LocalDate.of(2024, 10, 1));
        assertThat(days(ReportKind.NARRATIVE)).first().isEqualTo("2025 2026-03-31");
        assertThat(days(ReportKind.FINANCIAL)).first().isEqualTo("2024 2025-04-30");
    }

    @Test
    void aReportIsAskedForWhenItsPeriodIsOver() {
        calendar.round(LocalDate.of(2024, 12, 31));
        assertThat(open("userTask_submitReport")).containsOnly(number + "/REP-2024-H");
        calendar.round(LocalDate.of(2025, 1, 1));
        assertThat(open("userTask_submitReport")).hasSize(12).contains(number + "/REP-2024-N", number + "/REP-2024-F");
        calendar.round(LocalDate.of(2025, 1, 2));
        assertThat(open("userTask_submitReport")).hasSize(12);
    }

    @Test
    void aReportNotOpenYetCannotBeSubmitted() {
        assertThatThrownBy(() -> reporting.submit(ref(ReportKind.NARRATIVE), 0, TEXT, running.focalPoint(BIRCH)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aReturnedReportKeepsItsHistoryAndComesBack() {
        calendar.round(LocalDate.of(2025, 1, 1));
        ReportRef ref = ref(ReportKind.NARRATIVE);
        reporting.save(ref, 0, Filing.of(new Narrative("Draft", "", "", "", 0)), running.focalPoint(BIRCH));
        reporting.submit(ref, 1, TEXT, running.focalPoint(BIRCH));
        reporting.check(ref, false, "Say more about outcome 1", running.actor("secretariat-officer-1"));
        assertThat(report(ref).status()).isEqualTo(ReportStatus.RETURNED);
        reporting.submit(ref, 3, TEXT, running.focalPoint(BIRCH));
        reporting.check(ref, true, "", running.actor("secretariat-officer-1"));

        assertThat(reading.file(ref, running.focalPoint(BIRCH)).steps()).hasSize(5);
        assertThat(reading.file(ref, running.focalPoint(ALDER)).steps()).hasSize(4);
        assertThat(report(ref).status()).isEqualTo(ReportStatus.ACCEPTED);
        assertThat(open("userTask_submitReport")).hasSize(11);
    }

    @Test
    void twoColleaguesDoNotOverwriteEachOther() throws Exception {
        calendar.round(LocalDate.of(2025, 1, 1));
        ReportRef ref = ref(ReportKind.NARRATIVE);
        reporting.save(ref, 0, Filing.of(new Narrative("First draft", "", "", "", 0)), running.focalPoint(BIRCH));

        web.perform(post(ref.path())
                        .with(user("birch-focal-point"))
                        .with(csrf())
                        .param("_key", UUID.randomUUID().toString())
                        .param("summary", "Second draft")
                        .param("version", "0")
                        .param("saveOnly", "true"))
                .andExpect(status().isConflict())
                .andExpect(forwardedUrl(ref.path()));
        web.perform(get(ref.path())
                        .with(user("birch-focal-point"))
                        .requestAttr("problems", List.of(Map.of("field", "", "key", "stale", "text", "Too late")))
                        .requestAttr("typed", Map.of("summary", new String[] {"Second draft"})))
                .andExpect(content().string(containsString("First draft")))
                .andExpect(content().string(containsString("Second draft")));
        assertThat(reading.file(ref, running.focalPoint(BIRCH))
                        .filing()
                        .narrative()
                        .summary())
                .isEqualTo("First draft");
        page(ref.path(), "birch-focal-point", "name=\"version\" value=\"1\"");
    }

    @Test
    void figuresThatWereReturnedDoNotCount() {
        calendar.round(LocalDate.of(2025, 1, 1));
        ReportRef ref = ref(ReportKind.FINANCIAL);
        update("BIRCH", LocalDate.of(2024, 11, 30), "100000.00", "0.00");
        reporting.submit(ref, 0, spent("400000.00"), running.finance(BIRCH));
        reporting.check(ref, false, "Not what your books say", running.actor("secretariat-officer-1"));
        assertThat(delivered().spent()).isEqualTo(Money.usd("100000.00"));
        assertThat(delivered().provisional()).isTrue();

        reporting.submit(ref, 2, spent("120000.00"), running.finance(BIRCH));
        assertThat(delivered().spent()).isEqualTo(Money.usd("120000.00"));
        assertThat(delivered().provisional()).isFalse();
    }

    private static Filing spent(String amount) {
        return Filing.of(new Figures(List.of(Money.usd(amount)), Money.ZERO, ""));
    }

    @Test
    void lateIsAFlagBesideTheStatus() {
        calendar.round(LocalDate.of(2025, 1, 1));
        ReportRef ref = ref(ReportKind.NARRATIVE);
        assertThat(report(ref).isLate(LocalDate.of(2025, 3, 31))).isFalse();
        assertThat(report(ref).isLate(LocalDate.of(2025, 4, 1))).isTrue();
        reporting.submit(ref, 0, TEXT, running.focalPoint(BIRCH));
        assertThat(report(ref).status()).isEqualTo(ReportStatus.SUBMITTED);
        assertThat(report(ref).isLate(LocalDate.of(2025, 3, 1))).isTrue();
    }

    @Test
    void whatIsMissingIsSaidAtEachField() {
        calendar.round(LocalDate.of(2025, 1, 1));
        assertThatThrownBy(() -> reporting.submit(
                        ref(ReportKind.NARRATIVE),
                        0,
                        Filing.of(new Narrative("Good", " ", "", "Floods", 0)),
                        running.focalPoint(BIRCH)))
                .isInstanceOfSatisfying(ReportIncomplete.class, incomplete -> assertThat(incomplete.problems())
                        .extracting("field")
                        .containsExactly("results", "indicators"));
    }

    @Test
    void onlyTheAgencysOwnPeopleOfTheRightRoleSubmit() {
        calendar.round(LocalDate.of(2025, 1, 1));
        assertThatThrownBy(() -> reporting.submit(ref(ReportKind.NARRATIVE), 0, TEXT, running.focalPoint(ALDER)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reporting.submit(ref(ReportKind.NARRATIVE), 0, TEXT, running.finance(BIRCH)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reporting.check(ref(ReportKind.NARRATIVE), true, "", running.focalPoint(BIRCH)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reading.of(number, running.actor("hazel-focal-point")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void spendingMoreThanWasReceivedIsAcceptedWithAWarning() throws Exception { // T14
        calendar.round(LocalDate.of(2025, 1, 1));
        String body = "{\"spent\": [\"439810.00\"], \"committed\": \"0.00\"}"; // 103 % of 427,000.00
        web.perform(post("/api/v1" + ref(ReportKind.FINANCIAL).path())
                        .with(httpBasic("birch-finance", "jointfund"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.message").value("report.submittedAbove"))
                .andExpect(jsonPath("$.args[0]").value("103.00"));
    }

    @Test
    void amountsBelowZeroAndSlipsOfTheKeyboardAreRefused() {
        calendar.round(LocalDate.of(2025, 1, 1));
        Figures slip = new Figures(List.of(Money.usd("9999999999999.00")), Money.usd("-0.01"), "");
        assertThatThrownBy(
                        () -> reporting.submit(ref(ReportKind.FINANCIAL), 0, Filing.of(slip), running.finance(BIRCH)))
                .isInstanceOfSatisfying(ReportIncomplete.class, refused -> assertThat(refused.problems())
                        .extracting("field", "key")
                        .containsExactly(
                                tuple("committed", "report.negative"), tuple("spent[0]", "report.implausible")));
    }

    @Test
    void theLatestFiguresOfEveryAgencyAddUpToWhatIsUsed() {
        update("ALDER", "400000.00", "90000.00");
        update("BIRCH", "300000.00", "59999.99");
        update("CEDAR", "200000.00", "0.00");
        assertThat(used()).isEqualTo(Money.usd("1049999.99"));
        update("CEDAR", "200000.01", "0.00");
        assertThat(used()).isEqualTo(Money.usd("1050000.00"));
        assertThat(used().of(Money.usd("1400000.00")).toString()).isEqualTo("75.00");
    }

    @Test
    void interimFiguresAreProvisionalUntilAReportComes() {
        calendar.round(LocalDate.of(2025, 1, 1));
        update("BIRCH", LocalDate.of(2024, 11, 30), "100000.00", "0.00");
        assertThat(delivered().provisional()).isTrue();
        Figures figures = new Figures(List.of(Money.usd("120000.00"), Money.usd("8100.00")), Money.usd("1000.00"), "");
        reporting.submit(ref(ReportKind.FINANCIAL), 0, Filing.of(figures), running.finance(BIRCH));
        assertThat(delivered().provisional()).isFalse();
        assertThat(delivered().spent()).isEqualTo(Money.usd("128100.00"));
        assertThat(delivered().deliveryRate().toString()).isEqualTo("30.00");
    }

    @Test
    void theStatementCountsAcceptedExpenditureInItsYear() {
        calendar.round(LocalDate.of(2026, 1, 1));
        accept(2024, "100000.00");
        accept(2025, "250000.00");
        Instant now = Instant.now(clock);
        assertThat(expenditure.byYear(number.fund(), LocalDate.of(2999, 1, 1), now))
                .containsEntry(2024, Money.usd("100000.00"))
                .containsEntry(2025, Money.usd("150000.00"));
    }

    @Test
    void aStatementCountsWhatWasSpentByItsDayAsFarAsItWasKnown() {
        calendar.round(LocalDate.of(2026, 1, 1));
        Instant before = Instant.now(clock).minusSeconds(1);
        accept(2024, "100000.00");
        accept(2025, "250000.00");
        Instant now = Instant.now(clock);

        assertThat(expenditure.byYear(number.fund(), LocalDate.of(2024, 12, 31), now))
                .containsOnly(Map.entry(2024, Money.usd("100000.00")));
        assertThat(expenditure.byYear(number.fund(), LocalDate.of(2024, 12, 30), now))
                .isEmpty();
        assertThat(expenditure.byYear(number.fund(), LocalDate.of(2999, 1, 1), before))
                .isEmpty();
    }

    @Test
    void thePagesShowDueDatesFormsAndAcceptance() throws Exception {
        calendar.round(LocalDate.of(2025, 1, 1));
        page("/cases/" + number + "/reports", "alder-focal-point", "31 March 2025");
        page(ref(ReportKind.NARRATIVE).path(), "birch-focal-point", "name=\"summary\"");
        page(ref(ReportKind.FINANCIAL).path(), "birch-finance", "name=\"spent[7]\"");
        page("/cases/" + number + "/delivery/BIRCH", "birch-finance", "name=\"committed\"");
        reporting.submit(ref(ReportKind.NARRATIVE), 0, TEXT, running.focalPoint(BIRCH));
        page(ref(ReportKind.NARRATIVE).path(), "donor", "Outcome 1");
        page(ref(ReportKind.NARRATIVE).path() + "/acceptance", "secretariat-officer-1", "name=\"accepted\"");
    }

    private void page(String path, String person, String text) throws Exception {
        web.perform(get(path).with(user(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(text)));
    }

    private void accept(int year, String spent) {
        ReportRef ref = new ReportRef(number, year, ReportKind.FINANCIAL, BIRCH);
        reporting.submit(ref, 0, spent(spent), running.finance(BIRCH));
        reporting.check(ref, true, "", running.actor("secretariat-officer-1"));
    }

    private void update(String agency, String spent, String committed) {
        update(agency, LocalDate.of(2026, 1, 1), spent, committed);
    }

    private void update(String agency, LocalDate asOf, String spent, String committed) {
        var code = new AgencyCode(agency);
        delivery.update(
                number,
                code,
                new UpdateDelivery(asOf, Money.usd(spent), Money.usd(committed), null),
                running.finance(code));
    }

    private Money used() {
        return Money.sum(delivery.of(programmes.get(number)).stream()
                .map(AgencyDelivery::used)
                .toList());
    }

    private AgencyDelivery delivered() {
        return delivery.of(programmes.get(number)).get(1);
    }

    private ReportRef ref(ReportKind kind) {
        return new ReportRef(number, 2024, kind, BIRCH);
    }

    private Report report(ReportRef ref) {
        return reading.file(ref, running.actor("auditor")).report();
    }

    private List<String> days(ReportKind kind) {
        return reading.of(number, running.actor("auditor")).stream()
                .filter(report -> report.kind() == kind && report.agency().equals(ALDER))
                .map(report -> report.year() + " " + report.dueOn())
                .toList();
    }

    private List<String> open(String task) {
        return tasks
                .createTaskQuery()
                .taskDefinitionKey(task)
                .processInstanceBusinessKeyLike(number + "/REP%")
                .list()
                .stream()
                .map(found -> found.getProcessInstanceId())
                .map(this::key)
                .toList();
    }

    private String key(String instance) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    @Autowired
    private RuntimeService runtime;
}
