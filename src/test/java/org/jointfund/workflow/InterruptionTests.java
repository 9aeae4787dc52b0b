package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.jointfund.workflow.RunningProgramme.ALDER;
import static org.jointfund.workflow.RunningProgramme.BIRCH;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.jointfund.JointfundTest;
import org.jointfund.change.Completing;
import org.jointfund.change.Suspending;
import org.jointfund.change.Withdrawing;
import org.jointfund.programme.IdeaStory;
import org.jointfund.programme.ProgrammeFixtures;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.programme.Progress;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** The chair suspends and resumes a programme, and its agencies take one back (rulebook 2.12, 10.2). */
@JointfundTest
@Transactional
class InterruptionTests {

    @Autowired
    private RunningProgramme running;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Suspending suspending;

    @Autowired
    private Completing completing;

    @Autowired
    private Progress progress;

    @Autowired
    private Withdrawing withdrawing;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private MockMvc web;

    private CaseNumber number;

    @BeforeEach
    void aProgrammeRuns() {
        number = running.startedOn(LocalDate.of(2024, 1, 15));
    }

    @Test
    void theChairSuspendsAndResumesWithAReason() throws Exception {
        assertThatThrownBy(() -> suspending.suspend(number, "Why", running.actor("secretariat-head")))
                .isInstanceOf(NotAllowed.class);
        suspending.suspend(number, "The ministry withdrew its letter", running.actor("chair"));
        assertThat(programmes.get(number).suspended()).isTrue();
        assertThatThrownBy(() -> suspending.suspend(number, "Again", running.actor("chair")))
                .isInstanceOf(Stale.class);
        page("/cases/" + number + "/suspension", "alder-focal-point", "The ministry withdrew its letter");
        suspending.resume(number, "A new letter came", running.actor("chair"));
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.ACTIVE);
        assertThat(suspending.of(number, running.actor("chair"))).hasSize(2);
    }

    @Test
    void whatIsNotSuspendedCannotBeResumed() throws Exception {
        resume().andExpect(status().isConflict());
        progress.move(number, ProgrammeStatus.ENDED, running.actor("chair").id());
        resume().andExpect(status().isConflict());
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.ENDED);
    }

    @Test
    void aSuspensionIsLiftedByAPersonOnlyAndNotByTheEndDate() throws Exception { // D2
        suspending.suspend(number, "The ministry withdrew its letter", running.actor("chair"));
        completing.round(LocalDate.of(2027, 1, 15));
        assertThat(programmes.get(number).suspended()).isTrue();
        page("/cases/" + number, "chair", "/cases/" + number + "/suspension");
        page("/cases/" + number + "/suspension", "chair", "Resume the programme");

        resume().andExpect(status().isOk());
        assertThat(programmes.get(number).suspended()).isFalse();
        assertThat(programmes.get(number).status()).isEqualTo(ProgrammeStatus.ENDED);
    }

    private ResultActions resume() throws Exception {
        return web.perform(post("/api/v1/cases/" + number + "/suspension")
                .with(httpBasic("chair", "jointfund"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"suspended\":false,\"reason\":\"A new letter came\"}"));
    }

    @Test
    void anIdeaIsTakenBackByItsConveningAgencyForGood() {
        CaseNumber idea = new IdeaStory(context).started(number.fund(), ALDER);
        assertThatThrownBy(() -> withdrawing.withdraw(idea, "Not now", running.focalPoint(BIRCH)))
                .isInstanceOf(NotFound.class);
        withdrawing.withdraw(idea, "Not now", running.focalPoint(ALDER));
        assertThat(programmes.get(idea).status()).isEqualTo(ProgrammeStatus.WITHDRAWN);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(idea.value())
                        .list())
                .isEmpty();
        assertThatThrownBy(() -> withdrawing.withdraw(idea, "Again", running.focalPoint(ALDER)))
                .isInstanceOf(Stale.class);
    }

    /** Rulebook 10.2: up to and including a document that is ready for the committee. */
    @ParameterizedTest
    @EnumSource(
            names = {
                "IDEA_ENDORSEMENT",
                "IDEA_SUBMITTED",
                "IDEA_REVIEW",
                "IDEA_READY",
                "PIPELINE",
                "DOCUMENT_DRAFT",
                "DOCUMENT_CHECK",
                "DOCUMENT_READY"
            })
    void aProgrammeIsTakenBackFromWhereverItIsBeforeItsApproval(ProgrammeStatus status) {
        CaseNumber taken = at(status);
        runtime.createProcessInstanceByKey("jointProgramme")
                .businessKey(taken.value())
                .startBeforeActivity("callActivity_conceptNote")
                .execute();
        withdrawing.withdraw(taken, "Not now", running.focalPoint(ALDER));
        assertThat(programmes.get(taken).status()).isEqualTo(ProgrammeStatus.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(names = {"CLEARING", "SIGNING", "TRANSFER"})
    void anApprovedProgrammeIsNotTakenBack(ProgrammeStatus status) {
        CaseNumber approved = at(status);
        assertThatThrownBy(() -> withdrawing.withdraw(approved, "Not now", running.focalPoint(ALDER)))
                .isInstanceOf(Stale.class);
    }

    private CaseNumber at(ProgrammeStatus status) {
        CaseNumber there = programmes.nextNumber(number.fund(), 2097);
        programmes.insert(ProgrammeFixtures.aProgramme(there, status));
        return there;
    }

    @Test
    void aRunningProgrammeCannotBeWithdrawn() throws Exception {
        web.perform(post("/cases/" + number + "/withdrawal")
                        .with(user("alder-focal-point"))
                        .with(csrf())
                        .param("_key", UUID.randomUUID().toString())
                        .param("reason", "No longer needed"))
                .andExpect(status().isConflict());
    }

    private void page(String path, String person, String text) throws Exception {
        web.perform(get(path).with(user(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(text)));
    }
}
