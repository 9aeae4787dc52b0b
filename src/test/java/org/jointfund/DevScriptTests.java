package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DevScriptTests {

    @ParameterizedTest
    @ValueSource(strings = {"dev", ".ci/run"})
    void theShellReadsTheScript(String script) throws Exception {
        assertThat(run("bash", "-n", script)).isEmpty();
        assertThat(Files.isExecutable(Path.of(script))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "test", "bench", "replay", "audit verify", "format"})
    void helpNamesEveryCommand(String command) throws Exception {
        assertThat(run("./dev", "help")).contains("./dev " + command);
    }

    @Test
    void continuousIntegrationRunsTheSameTests() throws IOException {
        assertThat(Path.of(".ci/run")).content().contains("exec ./dev test");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
