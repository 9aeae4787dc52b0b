package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The compose file says what the documentation promises (N34). */
class ComposeTests {

    private static Map<String, Map<String, Object>> services = Map.of();

    @BeforeAll
    static void read() throws IOException {
        Map<String, Map<String, Map<String, Object>>> file =
                new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        services = file.getOrDefault("services", Map.of());
    }

    @Test
    void twoNodesStandBehindAProxyOnOneDatabase() {
        assertThat(services).containsOnlyKeys("database", "node1", "node2", "proxy", "mail", "identity");
        assertThat(service("database")).containsEntry("image", "mariadb:11.4");
        assertThat(service("proxy").get("ports")).asString().contains("8080:80");
    }

    @Test
    void everyNodeGetsTheDatabaseAndItsTwoUsers() {
        for (String node : new String[] {"node1", "node2"}) {
            assertThat(service(node).get("environment"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.map(String.class, Object.class))
                    .containsKeys(
                            "JOINTFUND_DB_URL",
                            "JOINTFUND_DB_USER",
                            "JOINTFUND_DB_PASSWORD",
                            "JOINTFUND_DB_MIGRATE_USER",
                            "JOINTFUND_DB_MIGRATE_PASSWORD")
                    .containsEntry("JOINTFUND_WORKFLOW_ENGINE_NAME", node);
        }
    }

    @Test
    void theMailboxAndTheIdentityProviderCanBeReached() {
        assertThat(service("mail").get("ports")).asString().contains(":8025");
        assertThat(service("identity").get("ports")).asString().contains(":8080");
    }

    @Test
    void theDatabaseKeepsWhatItAcknowledged() {
        assertThat(service("database").get("command"))
                .asString()
                .contains(
                        "--transaction-isolation=READ-COMMITTED",
                        "--innodb-rollback-on-timeout=ON",
                        "--sql-mode=STRICT_ALL_TABLES",
                        "--sync-binlog=1",
                        "--binlog-format=ROW",
                        "--max-allowed-packet=64M")
                .doesNotContain("flush-log");
    }

    @Test
    void theImageRunsTheJarAsNobodySpecial() throws IOException {
        assertThat(Path.of("Dockerfile"))
                .content()
                .contains("COPY target/jointfund-*.jar jointfund.jar", "USER jointfund", "EXPOSE 8080", "-jar");
    }

    @Test
    void aPasswordMayHoldAQuote(@TempDir Path tools) throws Exception {
        Path client = Files.writeString(tools.resolve("mariadb"), "#!/bin/sh\ncat\n");
        assertThat(client.toFile().setExecutable(true)).isTrue();
        ProcessBuilder script = new ProcessBuilder("sh", "src/main/docker/users.sh");
        script.environment()
                .putAll(Map.of(
                        "PATH", tools + ":" + System.getenv("PATH"),
                        "MARIADB_ROOT_PASSWORD", "r",
                        "JOINTFUND_DB_PASSWORD", "it's",
                        "JOINTFUND_DB_MIGRATE_PASSWORD", "m"));

        assertThat(new String(script.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("jointfund@'%' identified by 'it\\'s';", "migrate@'%' identified by 'm';");
    }

    private static Map<String, Object> service(String name) {
        return services.getOrDefault(name, Map.of());
    }

    @Test
    void noPasswordStandsInTheFile() throws IOException {
        assertThat(Files.readAllLines(Path.of("docker-compose.yml")))
                .filteredOn(line -> line.contains("PASSWORD:"))
                .isNotEmpty()
                .allMatch(line -> line.contains("${") && line.contains(":?}"));
    }
}
