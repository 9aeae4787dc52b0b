package org.jointfund.story;

import org.jointfund.JointfundTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A fictitious programme of four agencies and US$ 2,000,000 over 36 months, from the idea to its financial closure. */
@JointfundTest
class ProgrammeStoryTests {

    @LocalServerPort
    private int port;

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
    void everybodySignsInAndHasATaskList() {
        stage.stranger().opens("/tasks").sees("Sign in");
        stage.as("alder-focal-point").opens("/tasks").sees("My tasks");
        stage.as("secretariat-officer-1").opens("/tasks").sees("Demonstration data, not an official record");
    }
}
