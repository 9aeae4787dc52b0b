package org.jointfund.fund.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jointfund.AnotherJvm;
import org.jointfund.Jointfund;
import org.jointfund.JointfundTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** The application as {@code ./dev run} starts it, on seeds with a mistake: it ends and says where and what. */
@JointfundTest
class MistakeAtStartTests {

    private static final Path OURS = Path.of("seeds");

    @TempDir
    private Path seeds;

    @Autowired
    private Environment settings;

    @Autowired
    private JdbcTemplate sql;

    @BeforeEach
    void copyTheSeeds() throws IOException {
        FileSystemUtils.copyRecursively(OURS, seeds);
    }

    @Test
    void endsWithFileLineKeyAndASentenceAndKeepsNothing() throws Exception {
        Path file = seeds.resolve("funds/PBF00/tranches.yaml");
        Files.writeString(file, Files.readString(file).replace("[35 %, 35 %, 30 %]", "[35 %, 35 %, 29 %]"));
        List<String> before = versions();

        Process application = start();
        String said = new String(application.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(application.waitFor()).isEqualTo(1);
        assertThat(said)
                .contains("The configuration of a fund cannot be read.")
                .contains("file: seeds/funds/PBF00/tranches.yaml")
                .contains("line: 2")
                .contains("key:  split.value")
                .contains("The tranches add up to 99.00 %, not to 100 %.")
                .contains("Correct the file and start again.")
                .doesNotContain("\tat org.jointfund");
        assertThat(versions()).isEqualTo(before);
    }

    private List<String> versions() {
        return sql.queryForList("select concat(fund, version, hash) from fund_rule_set", String.class);
    }

    private Process start() throws IOException {
        return AnotherJvm.running(
                        Jointfund.class,
                        settings,
                        "--spring.profiles.active=demo",
                        "--server.port=0",
                        "--jointfund.workflow.job-executor=false",
                        "--jointfund.seeds=" + seeds)
                .redirectErrorStream(true)
                .start();
    }
}
