package org.jointfund;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a test plays: a sample, or with {@code ./dev test --long} the full figure, which is written down with what came of it (N30). */
public record FullFigure(String what, String size, long begun) {

    static final Path TABLE = Path.of("docs/figures/full.md");

    private static final boolean ASKED = Boolean.getBoolean("jointfund.long");
    private static final String RULE = "| --- |";

    /** How many to play. */
    public static int of(int sample, int full) {
        return ASKED ? full : sample;
    }

    public static FullFigure begin(String what, String size) {
        return new FullFigure(what, size, System.nanoTime());
    }

    /** Writes the figure's line anew; a sample is not written down. */
    public void found(String result) {
        if (ASKED) {
            write("| %s | %s | %s | %.0f | %s |"
                    .formatted(
                            what, size, result, (System.nanoTime() - begun) / 1e9, LocalDate.now(Clock.systemUTC())));
        }
    }

    private void write(String line) {
        List<String> table = lines();
        int head = table.indexOf(table.stream()
                        .filter(row -> row.startsWith(RULE))
                        .findFirst()
                        .orElseThrow())
                + 1;
        Stream<String> rows = Stream.concat(table.stream().skip(head).filter(row -> !isOfThis(row)), Stream.of(line));
        try {
            Files.write(
                    TABLE,
                    Stream.concat(table.stream().limit(head), rows.sorted()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isOfThis(String row) {
        return row.startsWith("| " + what + " |");
    }

    static List<String> lines() {
        try {
            return Files.readAllLines(TABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
