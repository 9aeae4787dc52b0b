package org.jointfund.replay;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.jointfund.EmbeddedDatabase;
import org.jointfund.Jointfund;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code ./dev replay}: an application of its own on a throw-away database, played through its API. */
public final class Replay {

    private static final Path LOG = Path.of("target", "replay.log");

    private Replay() {}

    public static void main(String[] args) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(new PrintStream(LOG.toFile(), StandardCharsets.UTF_8));
        out.println("Demonstration data, not an official record. A database and the application start; their log is "
                + LOG);
        int differences = 1;
        try {
            differences = told(out, play(out));
        } catch (RuntimeException e) {
            e.printStackTrace(out);
        } finally {
            System.exit(Math.min(differences, 1));
        }
    }

    /** Says how many figures were right, which were not, and answers how many these are. */
    private static int told(PrintStream out, Checks checks) {
        out.printf(
                "%n%d figures are as written down beforehand, %d are not.%n",
                checks.passed(), checks.differences().size());
        checks.differences().forEach(out::println);
        return checks.differences().size();
    }

    private static Checks play(PrintStream out) {
        List<String> settings = new ArrayList<>(EmbeddedDatabase.throwAway().settings());
        settings.addAll(List.of("spring.profiles.active=demo", "server.port=0", "logging.level.root=warn"));
        String[] arguments = settings.stream().map(setting -> "--" + setting).toArray(String[]::new);
        try (ConfigurableApplicationContext application = SpringApplication.run(Jointfund.class, arguments)) {
            String port = application.getEnvironment().getRequiredProperty("local.server.port");
            Play play = new Play(new Api(URI.create("http://localhost:" + port)), out);
            new Story(play).play(List.of(Plans.THREE_COUNTRIES, Plans.SEVEN_COUNTRIES), Statements.AFTER_BOTH);
            return play.checks();
        }
    }
}
