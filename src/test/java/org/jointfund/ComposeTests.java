package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
