package org.jointfund.story;

import static org.jointfund.story.Cast.AGENCIES;
import static org.jointfund.story.Cast.OFFICER;

import java.util.List;

/** What the agencies tell the secretariat while the programme runs. */
final class ReportingStory {

    private final Stage stage;
    private final String number;

    ReportingStory(Stage stage, String number) {
        this.stage = stage;
        this.number = number;
    }

    /** One update goes back once, another comes five days after its due day, 31 July. */
    void theFirstUpdatesCome() {
        stage.moveTo(stage.today().withMonth(7).withDayOfMonth(20));
        List.of("ALDER", "BIRCH", "CEDAR").forEach(this::tells);
        returns("Say how many workers came back.");
        tells("BIRCH");
        List.of("ALDER", "BIRCH", "CEDAR").forEach(agency -> accepts());
        stage.moveTo(stage.today().withMonth(8).withDayOfMonth(5));
        stage.as(OFFICER).opens("/cases/" + number + "/reports").sees("Late");
        tells("ELM");
        accepts();
    }

    void theUpdatesCome() {
        stage.moveTo(stage.today().withMonth(7).withDayOfMonth(20));
        AGENCIES.forEach(this::tells);
        AGENCIES.forEach(agency -> accepts());
    }

    /** The reports on the year before, with what the agencies have spent since the start. */
    void theYearIsReported(List<String> spent) {
        stage.moveTo(stage.today().plusYears(1).withMonth(3).withDayOfMonth(15));
        AGENCIES.forEach(this::tells);
        for (int i = 0; i < AGENCIES.size(); i++) {
            accounts(AGENCIES.get(i), spent.get(i));
        }
        AGENCIES.forEach(agency -> {
            accepts();
            accepts();
        });
    }

    private void tells(String agency) {
        Person author = stage.as(Cast.of(agency, "focal-point"))
                .takes("Submit the report", number)
                .sets("summary", "Recruiters on both banks are licensed.")
                .sets("challenges", "Agents moved to the hills.")
                .sets("peopleReached", "4000");
        if (author.isAskedFor("results")) {
            author.sets("results", "Outcome 1: workers pay no fees")
                    .sets("indicators", "Licensed recruiters: 3, 40, 24, floods");
        }
        author.presses("Submit");
    }

    private void accounts(String agency, String spent) {
        stage.as(Cast.of(agency, "finance"))
                .takes("Submit the report", number)
                .sets("spent[0]", spent)
                .sets("committed", "0.00")
                .presses("Submit");
    }

    private void accepts() {
        stage.as(OFFICER)
                .takes("Accept or return the report", number)
                .sets("accepted", "true")
                .presses("Record the decision");
    }

    private void returns(String reason) {
        String report = "/cases/" + number + "/reports/" + stage.today().getYear() + "/H/BIRCH";
        stage.as(OFFICER)
                .opens(report + "/waiver")
                .opens(report + "/acceptance")
                .sets("accepted", "false")
                .sets("reason", reason)
                .presses("Record the decision");
    }
}
