package org.jointfund.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointfund.programme.ProgrammeFixtures.ALDER;
import static org.jointfund.programme.ProgrammeFixtures.BIRCH;
import static org.jointfund.programme.ProgrammeFixtures.NORTHLAND;

import java.util.List;
import org.jointfund.JointfundTest;
import org.jointfund.programme.AnswerIdea.Choice;
import org.jointfund.programme.CaseSteps.OpenStep;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.NotAllowed;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class IdeaLifecycleTests {

    private static final FundCode FUND = new FundCode("MIG00");
    private static final CountryCode SOUTHLAND = new CountryCode("XB");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Editing editing;

    @Autowired
    private Submission submission;

    @Autowired
    private CaseSteps steps;

    private IdeaStory story;

    @BeforeEach
    void setUp() {
        story = new IdeaStory(context);
    }

    @Test
    void aDraftOpensTheFirstTaskForItsConvenor() {
        CaseNumber number = story.started(FUND, ALDER);
        OpenStep step = steps.open(number).get(0);
        assertThat(step.step()).isEqualTo("draftIdea");
        assertThat(step.groups()).containsExactly("MIG00/FOCAL_POINT/ALDER");
    }

    @Test
    void anAgencyWithItsMemorandumInProcessMayStart() {
        assertThat(programmes.get(story.started(FUND, new AgencyCode("HAZEL"))).convenor())
                .isEqualTo(new AgencyCode("HAZEL"));
    }

    @Test
    void nobodyStartsForAnotherAgency() {
        StartIdea forBirch = new StartIdea(FUND, BIRCH, "Not ours");
        assertThatThrownBy(() -> context.getBean(Drafting.class).start(forBirch, story.focalPoint(ALDER)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void goesToTheCoordinatorsFirstAndThenToTheSecretariat() {
        CaseNumber number = story.complete(FUND, List.of(ALDER, BIRCH), List.of(NORTHLAND, SOUTHLAND));
        story.handIn(number, ALDER);
        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_ENDORSEMENT);
        assertThat(openSteps(number)).containsExactlyInAnyOrder("endorseIdea", "endorseIdea");

        story.answer(number, NORTHLAND, Choice.ENDORSE, "northland-coordinator");
        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_ENDORSEMENT);
    }

    @Test
    void aCoordinatorReturnsItAndOnlyTheyAreAskedAgain() {
        CaseNumber number = story.complete(FUND, List.of(ALDER, BIRCH), List.of(NORTHLAND, SOUTHLAND));
        story.handIn(number, ALDER);
        story.answer(number, NORTHLAND, Choice.ENDORSE, "northland-coordinator");
        story.answer(number, SOUTHLAND, Choice.RETURN, "southland-coordinator");
        assertThat(status(number)).isEqualTo(ProgrammeStatus.IDEA_DRAFT);
        assertThat(programmes.get(number).returns()).isZero();
        assertThat(openSteps(number)).containsExactly("draftIdea");

        story.handIn(number, ALDER);
        assertThat(context.getBean(Endorsing.class).pending(programmes.get(number)))
                .containsExactly(SOUTHLAND);
        assertThatThrownBy(() -> story.answer(number, NORTHLAND, Choice.ENDORSE, "northland-coordinator"))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aCoordinatorAnswersForTheirOwnCountryOnly() {
        CaseNumber number = story.complete(FUND, List.of(ALDER, BIRCH), List.of(NORTHLAND, SOUTHLAND));
        story.handIn(number, ALDER);
        assertThatThrownBy(() -> story.answer(number, SOUTHLAND, Choice.ENDORSE, "northland-coordinator"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> story.answer(number, NORTHLAND, Choice.ENDORSE, "eastland-coordinator"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isNotHandedInTwice() {
        CaseNumber number = story.complete(FUND, List.of(ALDER, BIRCH), List.of(NORTHLAND));
        story.handIn(number, ALDER);
        assertThatThrownBy(() -> story.handIn(number, ALDER)).isInstanceOf(Stale.class);
    }

    @Test
    void oneAgencyAloneCannotHandIn() {
        CaseNumber number = story.complete(FUND, List.of(ALDER), List.of(NORTHLAND));
        assertThatThrownBy(() -> story.handIn(number, ALDER))
                .isInstanceOfSatisfying(IdeaIncomplete.class, refused -> assertThat(refused.problems())
                        .containsExactly(Problem.at("partners.agencies", "idea.tooFewAgencies", 2)));
    }

    @Test
    void anAgencyWhoseShareChangesConfirmsAgain() {
        CaseNumber number = story.complete(FUND, List.of(ALDER, BIRCH), List.of(NORTHLAND));
        IdeaMoney less = new IdeaMoney(
                Money.usd("1900000.00"),
                List.of(
                        new IdeaMoney.Asked(ALDER, Money.usd("1000000.00")),
                        new IdeaMoney.Asked(BIRCH, Money.usd("900000.00"))),
                null,
                "");
        editing.save(number, less, 1, story.focalPoint(BIRCH));
        assertThat(submission.gaps(programmes.get(number), false))
                .containsExactly(Problem.at("subjectToConfirmation", "idea.notConfirmed", "BIRCH"));
        assertThat(submission.gaps(programmes.get(number), true)).isEmpty();
    }

    @Test
    void twoPeopleSavingTheSamePartDoNotOverwriteEachOther() {
        CaseNumber number = story.complete(FUND, List.of(ALDER, BIRCH), List.of(NORTHLAND));
        IdeaMoney money = ProgrammeFixtures.money(List.of(ALDER, BIRCH), "900000.00");
        editing.save(number, money, 1, story.focalPoint(ALDER));
        assertThatThrownBy(() -> editing.save(number, money, 1, story.focalPoint(BIRCH)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> editing.save(number, money, 7, story.focalPoint(BIRCH)))
                .isInstanceOf(Stale.class);
    }

    private ProgrammeStatus status(CaseNumber number) {
        return programmes.get(number).status();
    }

    private List<String> openSteps(CaseNumber number) {
        return steps.open(number).stream().map(OpenStep::step).toList();
    }
}
