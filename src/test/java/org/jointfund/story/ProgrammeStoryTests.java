package org.jointfund.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import org.jointfund.JointfundTest;
import org.jointfund.fund.FundDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A fictitious programme of four agencies and US$ 2,000,000 over 36 months, played in the browser by all its people. */
@JointfundTest
@TestPropertySource(properties = "jointfund.test.schema=jointfund_story")
class ProgrammeStoryTests {

    @LocalServerPort
    private int port;

    @Autowired
    private FundDays days;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @BeforeEach
    void curtain() {
        stage = new Stage(port, days.today());
    }

    @AfterEach
    void end() {
        stage.close();
    }

    @Test
    void whoHasNotSignedInIsAskedTo() {
        stage.stranger().opens("/tasks").sees("Sign in");
    }

    @Test
    void anIdeaIsWrittenInABrowserThatRunsNoScripts() {
        new GuidedTour(stage, "").withoutScripts();
    }

    @Test
    void anIdeaBecomesAProgrammeThatIsPaidReportedClosedAndRefunded() {
        ProgrammeStory idea = new ProgrammeStory(stage);
        stage.moveTo(nextMarch());
        ContributionStory contribution = new ContributionStory(stage);
        contribution.aDonorAnnouncesAndSigns();

        idea.theAgenciesWriteAnIdea();
        idea.theIdeaIsHandedInAndEndorsed();
        idea.theSecretariatSendsItBackOnce();
        idea.theIdeaIsFoundEligible();
        idea.expertsReviewIt();
        idea.theCommitteeSelectsIt();
        idea.theAgenciesWriteTheDocument();
        idea.theSecretariatFindsTheDocumentGood();
        idea.theCommitteeApprovesItWithComments();
        idea.theCommentIsAnswered();

        FundingStory funding = new FundingStory(stage, idea.number());
        funding.everybodySigns();
        funding.anybodyCanVerifyTheAgreement();
        funding.theFirstTrancheIsPaid();
        LocalDate endOn = stage.today().plusMonths(36).minusDays(1);

        ReportingStory reporting = new ReportingStory(stage, idea.number());
        reporting.theFirstUpdatesCome();
        funding.theSecondTrancheWaitsForACent();
        funding.theSecondTrancheIsPaid();
        reporting.theYearIsReported(List.of("367500.00", "320250.00", "204750.00", "157500.00"));
        reporting.theUpdatesCome();
        reporting.theYearIsReported(List.of("560000.00", "500000.00", "310000.00", "250000.00"));
        reporting.theUpdatesCome();
        reporting.theYearIsReported(List.of("687000.00", "610000.00", "389000.00", "300000.00"));

        ClosingStory closing = new ClosingStory(stage, idea.number());
        closing.everyAgencyNotifiesCompletion(endOn);
        closing.theFinalReportsAreAccepted();
        closing.theRestComesBack();
        closing.itIsFinanciallyClosed();
        contribution.theFundShowsHowFarItIs(idea.number());
        theStatementSays();
        everyPageHasBeenLookedAt(new GuidedTour(stage, idea.number()));
    }

    private void everyPageHasBeenLookedAt(GuidedTour tour) {
        tour.throughTheFund();
        tour.throughTheCase();
        tour.throughRefusals();
        tour.inAnotherLanguage("ar");
        assertThat(stage.inspection().findings()).isEmpty();
        assertThat(stage.inspection().unseen()).isEmpty();
    }

    /** The whole story lies in whole calendar years whatever the day it is played on. */
    private LocalDate nextMarch() {
        LocalDate march = days.today().withMonth(3).withDayOfMonth(1);
        return march.isAfter(days.today()) ? march : march.plusYears(1);
    }

    /** Line by line (rulebook 4.5, D10): the deposit less its fee of one per cent, two tranches, one refund; 200.00 stay under a floor. */
    private void theStatementSays() {
        assertThat(stage.as("donor").opens("/funds/MIG00").reads("statement-lines"))
                .containsExactly(
                        entry("Contributions from Donors", "5,000,000.00"),
                        entry("Interest and Investment Income (from Fund)", "0.00"),
                        entry("Interest (from Participating Organizations)", "0.00"),
                        entry("Other Income", "0.00"),
                        entry("Total source of funds", "5,000,000.00"),
                        entry("Transferred to Participating Organizations", "2,000,000.00"),
                        entry("Transfers to other trust funds", "0.00"),
                        entry("Subtotal transfers", "2,000,000.00"),
                        entry("Refunds from Participating Organizations", "-12,345.67"),
                        entry("Administrative Agent Fee", "50,000.00"),
                        entry("Direct Cost", "0.00"),
                        entry("Bank Charges", "0.00"),
                        entry("Total use of funds", "2,037,654.33"),
                        entry("Balance with the Administrative Agent", "2,962,345.67"),
                        entry("Total resources of Participating Organizations", "2,000,000.00"),
                        entry("Expenditure of Participating Organizations", "1,987,454.33"),
                        entry("Refunds by Participating Organizations", "12,345.67"),
                        entry("Total expenditure and refunds", "1,999,800.00"),
                        entry("Balance with Participating Organizations", "200.00"),
                        entry("Total balance of funds", "2,962,545.67"));
    }
}
