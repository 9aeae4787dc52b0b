package org.jointfund.replay;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointfund.replay.Person.Task;
import org.jointfund.replay.Plan.Part;
import tools.jackson.databind.JsonNode;

/** The reports of the years: whatever stands in the agencies' lists is written, whatever stands in the secretariat's is accepted. */
record ReportActs(Play play) {

    private static final String OFFICER = "secretariat-officer-1";

    void everybodyReports(Case programme) {
        programme.eachAgency(part -> report(programme, part));
        accept(programme);
    }

    /** One agency forgets; its report comes after the due date and says so for ever. */
    void allButOneReport(Case programme, Part late) {
        programme.plan().parts().stream().filter(part -> !part.equals(late)).forEach(part -> report(programme, part));
        accept(programme);
    }

    void report(Case programme, Part part) {
        Stream.of(part.focalPoint(), part.finance())
                .map(play::as)
                .forEach(author -> author.tasks(programme.number()).stream()
                        .filter(task -> task.step().equals("submitReport"))
                        .forEach(task -> submit(author, part, task)));
    }

    private void submit(Person author, Part part, Task task) {
        author.does(task.path(), task.path().contains("/F/") ? financial(part) : narrative());
        play.tell("%s hands in %s.", part.agency(), task.key());
    }

    private static Map<String, Object> narrative() {
        return Map.of(
                "summary", "Recruiters were licensed on all sides.",
                "results", "Forty recruiters hold a licence.",
                "indicators", "Licensed recruiters: 40",
                "challenges", "Inspections are slow.",
                "peopleReached", 12000);
    }

    private Map<String, Object> financial(Part part) {
        return Map.of("spent", List.of(part.used()), "committed", "0.00");
    }

    private void accept(Case programme) {
        Person officer = play.as(OFFICER);
        List<Task> waiting = officer.tasks(programme.number()).stream()
                .filter(task -> task.step().equals("acceptReport"))
                .toList();
        waiting.forEach(task -> officer.does(task.path(), Map.of("accepted", true)));
        if (!waiting.isEmpty()) {
            play.tell("The secretariat accepts %d reports of %s.", waiting.size(), programme.number());
        }
    }

    /** How many reports were handed in after their due date. */
    int late(Case programme) {
        int late = 0;
        for (JsonNode report : programme.readBy(play.as(OFFICER), "/reports")) {
            late += report.path("late").asBoolean() ? 1 : 0;
        }
        return late;
    }
}
