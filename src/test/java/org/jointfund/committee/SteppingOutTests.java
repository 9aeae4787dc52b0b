package org.jointfund.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jointfund.JointfundTest;
import org.jointfund.committee.ItemReading.Openness;
import org.jointfund.programme.CaseHistory;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Progress;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Who stepped out of the idea has no part in it, and a part like everybody else's in the document that follows (D1). */
@JointfundTest
@Transactional
class SteppingOutTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ItemReading reading;

    @Autowired
    private Telling telling;

    @Autowired
    private CaseHistory history;

    @Autowired
    private JdbcTemplate jdbc;

    private CommitteeStory story;
    private CaseNumber number;
    private Item idea;
    private Item document;

    @BeforeEach
    void oneMemberStepsOutOfTheIdea() {
        story = new CommitteeStory(context);
        number = story.ready(ProgrammeStatus.IDEA_READY);
        idea = story.onAgenda(number);
        story.bean(Deliberation.class).stepOut(number, 1, story.actor("member-b1"));
        story.decide(number, Outcome.SELECT);
        Stream.of(ProgrammeStatus.DOCUMENT_CHECK, ProgrammeStatus.DOCUMENT_READY)
                .forEach(next -> story.bean(Progress.class)
                        .move(number, next, story.actor("secretariat-officer-1").id()));
        story.awaitAgenda(number);
        document = story.onAgenda(number);
    }

    @Test
    void theDocumentIsOpenToThemAndTheIdeaIsNot() {
        assertThat(openness(idea)).isEqualTo(Openness.NOTHING);
        assertThat(openness(document)).isEqualTo(Openness.FULL);
    }

    @Test
    void theyAreAskedAboutTheDocument() {
        assertThat(jdbc.queryForList(
                        "select ordinal from committee_v_awaiting where case_number = ? and person_id = 'member-b1'",
                        Integer.class,
                        number.value()))
                .isEqualTo(List.of(2));
    }

    @Test
    void theyAreToldWhatIsRecordedForThemOnTheDocument() {
        RecordPosition said = new RecordPosition("B1", PositionKind.NO_OBJECTION, "", false, Position.Channel.ROOM);
        story.bean(OnBehalf.class).record(number, 2, said, Optional.empty(), story.actor("secretariat-officer-1"));

        assertThat(telling.isAwaited(document, story.actor("member-b1"))).isTrue();
    }

    @Test
    void theyReadWhoWasHeardOnTheDocumentAndNotOnTheIdea() {
        story.position(number, "member-c1", PositionKind.NO_OBJECTION);

        assertThat(heard("member-b1")).containsExactly(document.key());
        assertThat(heard("member-c1")).contains(idea.key(), document.key());
        assertThat(heard("alder-focal-point")).isEmpty();
    }

    @Test
    void oneOfThoseWhoPresideStaysAndMayDeclareAnInterest() {
        Deliberation deliberation = story.bean(Deliberation.class);
        deliberation.stepOut(number, 2, story.actor("chair"));

        assertThatThrownBy(() -> deliberation.stepOut(number, 2, story.actor("alternate-chair")))
                .isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::key)
                        .containsExactly("nobodyPresides"));

        deliberation.declare(number, 2, new DeclareInterest("We host it."), story.actor("alternate-chair"));
        story.decide(number, Outcome.DEFER, "alternate-chair");
        assertThat(story.bean(Items.class).last(number).orElseThrow().state()).isEqualTo(Item.State.DEFERRED);
    }

    /** The items whose deliberation the person's history of the case tells of. */
    private List<String> heard(String person) {
        return history.of(number, story.actor(person), null, 100).stream()
                .filter(happening -> Set.of("PositionTaken", "MemberSteppedOut").contains(happening.event()))
                .map(happening -> String.valueOf(happening.facts().get("subject")))
                .distinct()
                .toList();
    }

    private Openness openness(Item item) {
        return reading.openness(item, story.actor("member-b1"));
    }
}
