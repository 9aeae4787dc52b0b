package org.jointfund.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jointfund.JointfundTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The lifecycle runs through the API alone, in a fund of its own. */
@JointfundTest
@TestPropertySource(properties = "jointfund.test.schema=jointfund_replay")
class ReplayTests {

    @LocalServerPort
    private int port;

    @Test
    void aProgrammeOfThreeCountriesComesToItsFinancialClosure() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Play play = new Play(
                new Api(URI.create("http://localhost:" + port)), new PrintStream(told, true, StandardCharsets.UTF_8));

        new Story(play).play(List.of(Plans.THREE_COUNTRIES), Statements.AFTER_THREE_COUNTRIES);

        assertThat(play.checks().differences()).isEmpty();
        assertThat(play.checks().passed()).isGreaterThan(30);
    }
}
