package org.jointfund.badinput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jointfund.badinput.Attempt.Good;
import org.jspecify.annotations.Nullable;

/** The good requests of {@code badinput/requests.csv}: name, who, path, the page of the form where it is another, body. */
final class Requests {

    private static final Path FILE = Path.of("src/test/resources/badinput/requests.csv");

    private final Map<String, Good> all;

    Requests() {
        try {
            all = Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .collect(Collectors.toMap(cells -> cells[0].strip(), Requests::good));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Good named(String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    private static Good good(String[] cells) {
        return new Good(cells[1].strip(), cells[2].strip(), orNone(cells[3]), orNone(cells[4]));
    }

    private static @Nullable String orNone(String cell) {
        return cell.isBlank() ? null : cell.strip();
    }
}
