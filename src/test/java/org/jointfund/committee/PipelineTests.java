package org.jointfund.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
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
