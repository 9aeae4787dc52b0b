package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @ParameterizedTest
    @ValueSource(strings = {"tset", "run --frsh", "test foo", "audit"})
    void whatItDoesNotKnowItDoesNotDo(String words) throws Exception {
        Process process = process("bash", "-c", "./dev " + words);
        assertThat(said(process)).contains("./dev knows no \"" + words + "\"");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    /** However it is stopped, a closed terminal among it, the application ends before its database and nothing is left. */
    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "HUP"})
    void stopsTheApplicationBeforeItsDatabase(String signal, @TempDir Path place) throws Exception {
        Process process = running(place);
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.lines().anyMatch("application started"::equals)).isTrue();
            assertThat(said(process("bash", place + "/dev", "run"))).contains("is running here already");
            process("kill", "-s", signal, String.valueOf(process.pid())).waitFor();
            said.lines().forEach(line -> assertThat(line).isNotBlank());
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(place.resolve("log"))
                .hasContent(
                        """
                        database started
                        application started
                        application stopped
                        database stopped
                        """);
    }

    /** The script in a place of its own, where Maven and Java are scripts that only say what they are asked. */
    private static Process running(Path place) throws IOException {
        Files.copy(Path.of("dev"), place.resolve("dev"));
        Path tools = Files.createDirectories(place.resolve("bin"));
        Files.createDirectories(place.resolve("target"));
        tool(tools.resolve("mvn"), MAVEN);
        tool(tools.resolve("java"), JAVA);
        ProcessBuilder builder = new ProcessBuilder(
                "env",
                "--default-signal=INT,TERM,HUP",
                "PATH=" + tools + ":" + System.getenv("PATH"),
                "bash",
                place + "/dev",
                "run");
        return builder.directory(place.toFile()).redirectErrorStream(true).start();
    }

    private static final String MAVEN =
            """
            #!/bin/sh
            touch target/classpath target/classpath.production
            """;

    private static final String JAVA =
            """
            #!/bin/bash
            case "$*" in *EmbeddedDatabase*) name=database ;; *) name=application ;; esac
            trap 'kill $!; echo $name stopped >>log; exit 0' TERM
            echo $name started >>log
            echo $name started
            [ $name = application ] || touch data/database.properties
            sleep 60 & wait $!
            """;

    private static void tool(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Process process(String... command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String run(String... command) throws IOException {
        return said(process(command));
    }
}
