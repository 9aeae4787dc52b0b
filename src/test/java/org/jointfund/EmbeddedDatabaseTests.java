package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The database of {@code ./dev run}, started as {@code ./dev} starts it, on each server there is here (N29). */
class EmbeddedDatabaseTests {

    private static final String NONE = "target";

    @TempDir
    private Path folder;

    /** {@code ./dev test} unpacks the system's package under {@code target} where none is installed. */
    static Stream<String> serversInstalled() {
        Stream<String> installed = Stream.of("/usr", "target/system-mariadb/usr")
                .map(base -> Path.of(base).toAbsolutePath())
                .filter(base -> DatabaseServer.installed(base).isPresent())
                .map(Path::toString)
                .limit(1);
        return Stream.concat(Stream.of(NONE), installed);
    }

    @ParameterizedTest
    @MethodSource("serversInstalled")
    void keepsWhatWasCommittedOverARestart(String place) throws Exception {
        Process first = started(place);
        ask("create table kept as select version() as version");
        stop(first);

        Process second = started(place);
        Optional<DatabaseServer> installed = DatabaseServer.installed(Path.of(place));
        assertThat(ask("select version from kept"))
                .startsWith(installed.orElseGet(DatabaseServer::bundled).series());
        stop(second);
    }

    @Test
    void runsInASessionOfItsOwnAsTheAdministratorWhoStartsIt() throws Exception {
        Process launched = started(NONE);
        ProcessHandle server = launched.descendants()
                .filter(child -> child.info().command().orElse("").contains("mariadbd"))
                .findFirst()
                .orElseThrow();

        assertThat(session(server.pid()))
                .isNotEqualTo(session(ProcessHandle.current().pid()));
        assertThat(Files.readString(Path.of("/proc/" + server.pid() + "/cmdline"))
                        .contains("--user=root"))
                .isEqualTo(System.getProperty("user.name").equals("root"));
        stop(launched);
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void refusesDataOfAnotherServerWithASentence() throws Exception {
        Files.writeString(folder.resolve("database.version"), "9.9");

        Process refused = launch(NONE);

        assertThat(refused.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(refused.exitValue()).isEqualTo(1);
        assertThat(log())
                .containsOnlyOnce(
                        "The data in %s were written by MariaDB 9.9, and this is MariaDB 11.4. Start them with that server, or start anew with ./dev run --fresh."
                                .formatted(folder))
                .doesNotContain("\tat ");
        assertThat(folder.resolve("mariadb")).doesNotExist();
    }

    private Process started(String place) throws Exception {
        Files.deleteIfExists(settings());
        Process launched = launch(place);
        while (launched.isAlive() && !Files.exists(settings())) {
            launched.waitFor(50, TimeUnit.MILLISECONDS);
        }
        assertThat(launched.isAlive()).as(log()).isTrue();
        return launched;
    }

    /** As in {@code start_database} of {@code ./dev}. */
    private Process launch(String place) throws IOException {
        return new ProcessBuilder(
                        "setsid",
                        "java",
                        "-Djointfund.mariadb=" + place,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.jointfund.EmbeddedDatabase",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("database.log").toFile())
                .start();
    }

    private static void stop(Process launched) throws InterruptedException {
        launched.destroy();
        launched.waitFor();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("database.log"));
    }

    private Path settings() {
        return folder.resolve("database.properties");
    }

    /** The sixth field of {@code /proc/<pid>/stat}, counted after the name in brackets. */
    private static String session(long process) throws IOException {
        String state = Files.readString(Path.of("/proc/" + process + "/stat"));
        return state.substring(state.lastIndexOf(')') + 2).split(" ", -1)[3];
    }

    private String ask(String sql) throws IOException, SQLException {
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(settings())) {
            known.load(reader);
        }
        try (Connection connection = DriverManager.getConnection(
                        known.getProperty("spring.datasource.url"),
                        known.getProperty("spring.flyway.user"),
                        known.getProperty("spring.flyway.password"));
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
