package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.jointfund.JointfundTest;
import org.jointfund.committee.CommitteeStory;
import org.jointfund.committee.Deliberation;
import org.jointfund.committee.OnBehalf;
import org.jointfund.committee.Outcome;
import org.jointfund.committee.Position.Channel;
import org.jointfund.committee.PositionKind;
import org.jointfund.committee.RecordPosition;
import org.jointfund.committee.TakePosition;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.CaseNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** The member is told what was recorded for them and may correct it; the secretariat is told of the correction, and all see it (S2). */
@JointfundTest
@Transactional
class CorrectionTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TaskList list;

    @Autowired
    private MockMvc web;

    private CommitteeStory story;
    private CaseNumber number;

    @BeforeEach
    void theSecretariatRecordsForAMember() {
        story = new CommitteeStory(context);
        number = story.ready(ProgrammeStatus.IDEA_READY);
        story.onAgenda(number);
        story.bean(OnBehalf.class)
                .record(
                        number,
                        1,
                        new RecordPosition("B1", PositionKind.NO_OBJECTION, "", false, Channel.ROOM),
                        Optional.empty(),
                        story.actor("secretariat-officer-1"));
    }

    @Test
    void theMemberIsToldUntilTheyHaveReadIt() throws Exception {
        assertThat(steps("member-b1")).containsExactly("checkPosition");
        assertThat(steps("member-b2")).doesNotContain("checkPosition");
        page("member-b1", containsString("I have read it"));
        page("member-b2", not(containsString("I have read it")));

        read("member-b1").andExpect(status().isOk());

        assertThat(steps("member-b1")).isEmpty();
        read("member-b1").andExpect(status().isConflict());
    }

    @Test
    void whoSpeaksForThemselvesNeedsNoTelling() {
        take(PositionKind.NO_OBJECTION, false);
        assertThat(steps("member-b1")).isEmpty();
        assertThat(steps("secretariat-officer-1")).doesNotContain("readCorrection");
    }

    @Test
    void whoStepsOutIsToldNothing() { // D1
        story.bean(Deliberation.class).stepOut(number, 1, story.actor("member-b1"));
        assertThat(steps("member-b1")).isEmpty();
    }

    @Test
    void theCorrectionStandsBesideTheDecisionAndOnTheListOfTheSecretariat() throws Exception {
        story.decide(number, Outcome.SELECT);
        take(PositionKind.NO_OBJECTION_WITH_COMMENT, false);

        assertThat(steps("member-b1")).isEmpty();
        assertThat(steps("secretariat-officer-1")).containsExactly("readCorrection");
        page("secretariat-officer-1", containsString("Corrected by the member on"));
        page("member-c1", containsString("Corrected by members afterwards"));
        page("alder-focal-point", not(containsString("Corrected by")));
        sheet("auditor")
                .andExpect(jsonPath("$.positions[0].channel").value("ROOM"))
                .andExpect(jsonPath("$.corrections[0].seat").value("B1"))
                .andExpect(jsonPath("$.corrections[0].comment").value("Because of this"));
        sheet("alder-focal-point").andExpect(jsonPath("$.corrections").doesNotExist());

        read("secretariat-officer-1").andExpect(status().isOk());
        assertThat(steps("secretariat-officer-1")).isEmpty();
    }

    @Test
    void whoObjectsAfterwardsIsNamedOnlyWhenTheyAsk() throws Exception { // S3
        story.decide(number, Outcome.SELECT);
        take(PositionKind.OBJECTION, false);
        page("member-c1", not(containsString("Corrected by the member on")));
        page("member-c1", containsString("Corrected by members afterwards"));

        take(PositionKind.OBJECTION, true);
        page("member-c1", containsString("Corrected by the member on"));
    }

    private void take(PositionKind kind, boolean named) {
        story.bean(Deliberation.class)
                .take(number, 1, new TakePosition(kind, "Because of this", named), story.actor("member-b1"));
    }

    private List<String> steps(String person) {
        return list.of(story.actor(person), null, 100).stream()
                .filter(step -> step.owner().equals(number.value()))
                .map(OpenTask::name)
                .toList();
    }

    private ResultActions read(String person) throws Exception {
        return web.perform(post("/api/v1/cases/" + number + "/decisions/1/notices")
                .with(httpBasic(person, "jointfund"))
                .header("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private ResultActions sheet(String person) throws Exception {
        return web.perform(get("/api/v1/cases/" + number + "/decisions/1").with(httpBasic(person, "jointfund")));
    }

    private void page(String person, Matcher<String> text) throws Exception {
        web.perform(get("/cases/" + number + "/decisions/1").with(user(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(text));
    }
}
