package org.jointfund.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.hamcrest.Matcher;
import org.jointfund.JointfundTest;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** An idea kept in the pipeline comes back to the committee, or expires when the head says so (rulebook 2.4.3, 10.2 row 6). */
@JointfundTest
@Transactional
class PipelineTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Pipeline pipeline;

    @Autowired
    private Deciding deciding;

    @Autowired
    private Programmes programmes;

    @Autowired
    private MockMvc web;

    private CommitteeStory story;

    @BeforeEach
    void setUp() {
        story = new CommitteeStory(context);
    }

    @Test
    void anEntryComesBackBeforeTheCommitteeWhichSelectsIt() {
        CaseNumber number = keptUntil("receiveTask_awaitRetabling");

        pipeline.retable(number, story.actor("secretariat-officer-1"));

        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_READY);
        assertThatThrownBy(() -> pipeline.retable(number, story.actor("secretariat-officer-1")))
                .isInstanceOf(Stale.class);
        Item item = story.onAgenda(number);
        deciding.decide(
                number,
                item.ordinal(),
                new RecordDecision(Outcome.SELECT, "Selected now.", List.of()),
                story.actor("chair"));
        assertThat(status(number)).isEqualTo(ProgrammeStatus.DOCUMENT_DRAFT);
    }

    @Test
    void onlyTheHeadLetsAnEntryExpire() {
        CaseNumber number = keptUntil("userTask_reviewPipelineEntry");
        assertThatThrownBy(() -> review(number, true, "secretariat-officer-1")).isInstanceOf(NotAllowed.class);

        review(number, true, "secretariat-head");

        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_LAPSED);
    }

    @Test
    void theHeadMayLetAnEntryStay() {
        CaseNumber number = keptUntil("userTask_reviewPipelineEntry");
        review(number, false, "secretariat-head");
        assertThat(status(number)).isEqualTo(ProgrammeStatus.PIPELINE);
    }

    @Test
    void theHeadIsShownTheQuestionOnceTheEntryIsOld() throws Exception {
        CaseNumber young = keptUntil("receiveTask_awaitRetabling");
        shown(young, not(containsString("/cases/" + young + "/pipeline\"")));
        CaseNumber old = keptUntil("userTask_reviewPipelineEntry");
        shown(old, containsString("/cases/" + old + "/pipeline\""));
    }

    private void shown(CaseNumber number, Matcher<String> words) throws Exception {
        web.perform(get("/cases/" + number + "/agenda").with(user("secretariat-head")))
                .andExpect(content().string(words));
    }

    /** The committee keeps an idea, and the process of its concept note stands at this activity. */
    private CaseNumber keptUntil(String activity) {
        CaseNumber number = story.ready(ProgrammeStatus.IDEA_READY);
        story.onAgenda(number);
        story.decide(number, Outcome.KEEP);
        context.getBean(RuntimeService.class)
                .createProcessInstanceByKey("conceptNote")
                .businessKey(number.value())
                .startBeforeActivity(activity)
                .execute();
        return number;
    }

    private void review(CaseNumber number, boolean expires, String person) {
        pipeline.review(number, new ReviewPipelineEntry(expires), story.actor(person));
    }

    private ProgrammeStatus status(CaseNumber number) {
        return programmes.get(number).status();
    }
}
