package org.jointfund.replay;

import com.google.errorprone.annotations.FormatMethod;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Map;

/** What all acts of a replay share: the people, the date, what is told and what is checked. */
final class Play {

    private static final String FORWARD = "administrator";

    private final Api api;
    private final PrintStream out;
    private final Checks checks = new Checks();
    private LocalDate today;

    Play(Api api, PrintStream out) {
        this.api = api;
        this.out = out;
        this.today = LocalDate.parse(as(FORWARD).reads("/clock").path("today").asString());
    }

    Person as(String id) {
        return api.as(id);
    }

    LocalDate today() {
        return today;
    }

    /** Moves the date unless it is already there; everything that falls due on the way happens. */
    void on(LocalDate day) {
        if (day.isAfter(today)) {
            as(FORWARD).does("/clock", Map.of("day", day.toString()));
            today = day;
        }
    }

    void chapter(String title) {
        out.printf("%n%s%n", title);
    }

    @FormatMethod
    void tell(String sentence, Object... names) {
        out.printf("  %s  %s%n", today, sentence.formatted(names));
    }

    void line(String text) {
        out.println("  " + text);
    }

    /** Tells a figure as the API gives it; a difference from the literal is told and kept. */
    void expect(String what, Object literal, Object found) {
        String verdict = checks.expect(what, literal, found) ? "" : "   <- expected " + literal;
        out.printf("      %s: %s%s%n", what, found, verdict);
    }

    /** Somebody tries what must not happen; told with the reason they read. */
    void expectRefused(int status, Person person, String path, Map<String, ?> command) {
        Refusal refusal = person.isRefused(path, command);
        tell("%s is refused: %s", person.id(), refusal.text());
        expect("Status", status, refusal.status());
    }

    /** Whether every answer was as the description of the API says. */
    void expectAsDescribed() {
        expect("Answers that differ from openapi.yaml", "[]", api.surprises());
    }

    Checks checks() {
        return checks;
    }
}
