package org.jointfund.story;

import java.time.Clock;
import java.time.LocalDate;
import org.jointfund.JointfundTest;
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
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @BeforeEach
    void curtain() {
        stage = new Stage(port);
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
    void anIdeaBecomesAPaidProgramme() {
        ProgrammeStory story = new ProgrammeStory(stage, LocalDate.now(clock));
        story.theAgenciesWriteAnIdea();
        story.theIdeaIsHandedInAndEndorsed();
        story.theSecretariatSendsItBackOnce();
        story.theIdeaIsFoundEligible();
        story.expertsReviewIt();
        story.theCommitteeSelectsIt();
        story.theAgenciesWriteTheDocument();
        story.theSecretariatFindsTheDocumentGood();
        story.theCommitteeApprovesItWithComments();
        story.theCommentIsAnswered();
        story.everybodySigns();
        story.theFirstTrancheIsPaid();
    }
}
