package org.jointfund.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jointfund.JointfundTest;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.partner.Actor;
import org.jointfund.programme.Ideas;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeFixtures;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** What the record of a decision keeps, and how late its papers were (rulebook 5.5, 2.7.3). */
@JointfundTest
@Transactional
class DecisionRecordTests {

    @Autowired
    private ApplicationContext context;

    private CommitteeStory story;

    @BeforeEach
    void setUp() {
        story = new CommitteeStory(context);
    }

    /** Rulebook 5.5. */
    @Test
    void theRecordKeepsWhatTheDecisionStoodOn() {
        CaseNumber number = story.documentReady();
        story.onAgenda(number);
        story.position(number, "member-b2", PositionKind.OBJECTION);
        story.position(number, "member-b2", PositionKind.NO_OBJECTION);
        story.deposit("9000000.00");
        story.decide(number, Outcome.APPROVE_WITH_COMMENTS);

        Decision decision = record(number).orElseThrow();
        assertThat(decision.objections()).isZero();
        assertThat(decision.basis().objectionsSolved()).isEqualTo(1);
        assertThat(decision.basis().areas()).containsExactly(4);
        assertThat(decision.basis().commentsOwner()).isEqualTo("ALDER");
        assertThat(decision.basis().commentsDueOn()).isAfter(LocalDate.ofInstant(decision.decidedAt(), ZoneOffset.UTC));
        assertThat(decision.present()).contains("CHAIR", "A1", "D1");
    }

    @Test
    void theRecordNamesTheTextsThatWereBeforeTheCommittee() {
        CaseNumber number = idea();
        Programme programme = story.bean(Programmes.class).get(number);
        story.bean(Ideas.class)
                .save(
                        number,
                        ProgrammeFixtures.place(programme.countries()),
                        0,
                        new PersonId("alder-focal-point"),
                        programme.statusSince());
        story.decide(number, Outcome.KEEP);
        assertThat(record(number).orElseThrow().basis().papers()).containsExactly(new Paper("place", 1));
    }

    @Test
    void theSecretariatNotesTheCirculationFromTheDayOfTheDecisionOn() {
        CaseNumber number = idea();
        Circulating circulating = story.bean(Circulating.class);
        Actor officer = story.actor("secretariat-officer-1");
        LocalDate today = story.bean(FundDays.class).today();
        CirculateDecision now = new CirculateDecision(today, today);
        assertThatThrownBy(() -> circulating.circulate(number, 1, now, officer)).isInstanceOf(Stale.class);
        story.decide(number, Outcome.KEEP);
        assertThatThrownBy(() ->
                        circulating.circulate(number, 1, new CirculateDecision(today.minusDays(1), null), officer))
                .isInstanceOf(CirculationDayImpossible.class);
        assertThatThrownBy(() ->
                        circulating.circulate(number, 1, new CirculateDecision(today, today.plusDays(1)), officer))
                .isInstanceOf(CirculationDayImpossible.class);
        assertThatThrownBy(() -> circulating.circulate(number, 1, now, story.actor("chair")))
                .isInstanceOf(NotAllowed.class);

        circulating.circulate(number, 1, new CirculateDecision(today, null), officer);
        circulating.circulate(number, 1, now, officer);

        Decisions decisions = story.bean(Decisions.class);
        assertThat(decisions.circulation(record(number).orElseThrow()))
                .hasValueSatisfying(note -> assertThat(note.publishedOn()).isEqualTo(today));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true"})
    void theRecordSaysWhenPapersWereLate(int days, boolean late) { // rulebook 2.7.3
        CaseNumber number = idea();
        Meetings meetings = story.bean(Meetings.class);
        Meeting meeting =
                meetings.get(story.bean(Items.class).last(number).orElseThrow().meeting());
        RuleSet rules = story.bean(RuleSets.class).current(CommitteeStory.FUND);
        meetings.update(meeting.withPapersSent(meeting.papersDueOn(rules).plusDays(days)));

        story.decide(number, Outcome.SELECT);

        assertThat(record(number).orElseThrow().papersLate()).isEqualTo(late);
    }

    @Test
    void papersThatNeverWentOutAreLate() {
        CaseNumber number = idea();
        story.decide(number, Outcome.SELECT);
        assertThat(record(number).orElseThrow().papersLate()).isTrue();
    }

    private CaseNumber idea() {
        CaseNumber number = story.ready(ProgrammeStatus.IDEA_READY);
        story.onAgenda(number);
        return number;
    }

    private Optional<Decision> record(CaseNumber number) {
        return story.bean(Decisions.class).last(number, 1);
    }
}
