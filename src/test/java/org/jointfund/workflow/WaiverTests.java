package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.jointfund.workflow.RunningProgramme.AGENCIES;
import static org.jointfund.workflow.RunningProgramme.BIRCH;
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
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jointfund.JointfundTest;
import org.jointfund.disbursement.ReportingRecord;
import org.jointfund.document.Content;
import org.jointfund.document.UploadedFile;
import org.jointfund.partner.Actor;
import org.jointfund.reporting.Chasing;
import org.jointfund.reporting.FinancialReportStays;
import org.jointfund.reporting.ReportKind;
import org.jointfund.reporting.ReportReading;
import org.jointfund.reporting.ReportRef;
import org.jointfund.reporting.ReportStatus;
import org.jointfund.reporting.ReportStep;
import org.jointfund.reporting.ReportingCalendar;
import org.jointfund.reporting.WaiveReport;
import org.jointfund.reporting.Waiving;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** The committee lets an agency off a report, and nobody waits for it any more (rulebook 6.6). */
@JointfundTest
@Transactional
class WaiverTests {

    private static final WaiveReport DECIDED = new WaiveReport("Meeting 12, item 4", "The agency joined in December");
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
    private static final UploadedFile MINUTES = new UploadedFile("file", "minutes.pdf", Content.of(PDF));
    private static final LocalDate LATE = LocalDate.of(2025, 6, 1);

    @Autowired
    private RunningProgramme running;

    @Autowired
    private ReportingCalendar calendar;

    @Autowired
    private Waiving waiving;

    @Autowired
    private ReportReading reading;

    @Autowired
    private ReportingRecord record;

    @Autowired
    private Chasing chasing;

    @Autowired
    private TaskService tasks;

    @Autowired
    private MockMvc web;

    private CaseNumber number;

    @BeforeEach
    void theReportsOf2024AreDue() {
        number = running.startedOn(LocalDate.of(2024, 1, 15));
        calendar.round(LocalDate.of(2025, 1, 1));
    }

    @Test
    void nobodyWaitsForItAnyMore() {
        assertThat(overdue()).contains(number + "/REP-2024-N BIRCH");

        waive(ReportKind.NARRATIVE, BIRCH);

        assertThat(overdue()).doesNotContain(number + "/REP-2024-N BIRCH").contains(number + "/REP-2024-N ALDER");
        assertThat(reading.file(ref(ReportKind.NARRATIVE, BIRCH), officer()).report())
                .satisfies(report -> {
                    assertThat(report.status()).isEqualTo(ReportStatus.WAIVED);
                    assertThat(report.isLate(LATE)).isFalse();
                });
        assertThat(open("REP-2024-N")).hasSize(3).containsOnly("userTask_submitReport");
        chasing.round(LATE);
        assertThat(reading.file(ref(ReportKind.NARRATIVE, BIRCH), officer()).reminders())
                .isEmpty();
    }

    @Test
    void itsReasonStandsInItsHistory() {
        waive(ReportKind.NARRATIVE, BIRCH);

        assertThat(reading.file(ref(ReportKind.NARRATIVE, BIRCH), officer()).steps())
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.reason()).isEqualTo("Meeting 12, item 4: The agency joined in December");
                    assertThat(step.by()).isEqualTo(officer().id());
                });
    }

    @Test
    void theCollectionEndsWhenEveryAgencyIsLetOff() {
        AGENCIES.forEach(agency -> waive(ReportKind.HALF_YEAR, agency));

        assertThat(open("REP-2024-H")).isEmpty();
    }

    @Test
    void aReportLetOffAheadIsNotAskedFor() {
        waiving.waive(new ReportRef(number, 2025, ReportKind.NARRATIVE, BIRCH), DECIDED, MINUTES, officer());
        calendar.round(LocalDate.of(2026, 1, 1));

        assertThat(open("REP-2025-N")).hasSize(3);
    }

    @Test
    void aFinancialReportIsNeverWaived() { // 6.1
        assertThatThrownBy(() -> waive(ReportKind.FINANCIAL, BIRCH)).isInstanceOf(FinancialReportStays.class);
    }

    @Test
    void itIsWaivedOnceAndByTheSecretariatOnly() {
        assertThatThrownBy(() ->
                        waiving.waive(ref(ReportKind.NARRATIVE, BIRCH), DECIDED, MINUTES, running.focalPoint(BIRCH)))
                .isInstanceOf(NotAllowed.class);
        waive(ReportKind.NARRATIVE, BIRCH);
        assertThatThrownBy(() -> waive(ReportKind.NARRATIVE, BIRCH)).isInstanceOf(Stale.class);
    }

    @Test
    void thePageAndTheInterfaceRecordIt() throws Exception {
        String path = "/cases/" + number + "/reports/2024/N/BIRCH";
        for (String language : List.of("en", "fr", "ar")) {
            web.perform(get(path + "/waiver").param("lang", language).with(user("secretariat-officer-1")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("name=\"decision\"")))
                    .andExpect(content().string(not(containsString("??"))));
        }
        web.perform(form(path)).andExpect(status().isUnprocessableContent());
        web.perform(form(path).file(new MockMultipartFile("file", "minutes.pdf", "application/pdf", PDF)))
                .andExpect(status().isSeeOther());

        String file = "/documents/" + step().file();
        web.perform(get(path).with(user("observer")))
                .andExpect(content().string(containsString("Waived by decision of the committee")))
                .andExpect(content().string(containsString("Meeting 12, item 4: The agency joined in December")))
                .andExpect(content().string(containsString(file)));
        web.perform(get(file).with(user("birch-focal-point"))).andExpect(status().isOk());
        web.perform(get("/cases/" + number + "/documents").with(user("birch-focal-point")))
                .andExpect(content().string(containsString("Report waived for 2024")));
        web.perform(get("/api/v1" + path).with(httpBasic("observer", "jointfund")))
                .andExpect(jsonPath("$.report.status").value("WAIVED"))
                .andExpect(jsonPath("$.report.late").value(false))
                .andExpect(jsonPath("$.steps[0].file").value(String.valueOf(step().file())));
        web.perform(get(path + "/waiver").with(user("secretariat-officer-1")))
                .andExpect(content().string(containsString("there is nothing to waive")));
    }

    private static MockMultipartHttpServletRequestBuilder form(String path) {
        MockMultipartHttpServletRequestBuilder form = multipart(path + "/waiver");
        form.with(user("secretariat-officer-1"))
                .with(csrf())
                .param("_key", UUID.randomUUID().toString())
                .param("decision", "Meeting 12, item 4")
                .param("reason", "The agency joined in December");
        return form;
    }

    private ReportStep step() {
        return reading.file(ref(ReportKind.NARRATIVE, BIRCH), officer()).steps().get(0);
    }

    private void waive(ReportKind kind, AgencyCode agency) {
        waiving.waive(ref(kind, agency), DECIDED, MINUTES, officer());
    }

    private ReportRef ref(ReportKind kind, AgencyCode agency) {
        return new ReportRef(number, 2024, kind, agency);
    }

    private Actor officer() {
        return running.actor("secretariat-officer-1");
    }

    private List<String> overdue() {
        return record.overdue(number, LATE).stream()
                .map(report -> report.key() + " " + report.agency())
                .toList();
    }

    private List<String> open(String child) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number + "/" + child).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }
}
