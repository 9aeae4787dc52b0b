package org.jointfund.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointfund.EmbeddedDatabase;

/** How long the production jar takes from exec to ready on a migrated, running database, and what it holds a minute later. */
public final class StartBench {

    private static final int RUNS = 5;
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private StartBench() {}

    public static void main(String[] args) throws Exception {
        List<String> settings = EmbeddedDatabase.throwAway().settings();
        run(settings, 0);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(run(settings, 60));
        }
        double seconds = median(runs.stream().map(Run::seconds));
        double megabytes = median(runs.stream().map(Run::megabytes));
        line("start-ready", seconds, "s", 20);
        line("start-resident", megabytes, "MB", 450);
        line("start-jar", Files.size(jar()) / 1e6, "MB", 160);
    }

    private record Run(double seconds, double megabytes) {}

    private static Run run(List<String> settings, int restInSeconds) throws IOException, InterruptedException {
        int port = freePort();
        long begin = System.nanoTime();
        Process application = start(settings, port);
        try {
            awaitReady(application, port);
            double seconds = (System.nanoTime() - begin) / 1e9;
            TimeUnit.SECONDS.sleep(restInSeconds);
            collect(application);
            return new Run(seconds, resident(application));
        } finally {
            application.destroy();
            application.waitFor();
        }
    }

    private static Process start(List<String> settings, int port) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("java", "-XX:+UseSerialGC", "-Xmx512m", "-jar", jar().toString(), "--server.port=" + port));
        settings.forEach(setting -> command.add("--" + setting));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "start-bench.log").toFile())
                .start();
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Package the jar first: mvn package -DskipTests"));
        }
    }

    private static void awaitReady(Process application, int port) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                .build();
        while (!isUp(client, health)) {
            if (!application.isAlive()) {
                throw new IllegalStateException("The application ended; see target/start-bench.log");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static boolean isUp(HttpClient client, HttpRequest health) throws InterruptedException {
        try {
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static void collect(Process application) throws IOException, InterruptedException {
        new ProcessBuilder("jcmd", Long.toString(application.pid()), "GC.run")
                .start()
                .waitFor();
    }

    private static double resident(Process application) throws IOException {
        Matcher found =
                RESIDENT.matcher(Files.readString(Path.of("/proc", Long.toString(application.pid()), "status")));
        if (!found.find()) {
            throw new IllegalStateException("No resident size in /proc");
        }
        return Long.parseLong(found.group(1)) / 1e3;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double median(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static void line(String name, double value, String unit, double target) {
        System.out.printf(
                Locale.ROOT, "%s %.1f %s %.0f %s%n", name, value, unit, target, value <= target ? "pass" : "short");
    }
}
