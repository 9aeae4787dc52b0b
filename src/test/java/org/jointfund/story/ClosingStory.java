package org.jointfund.story;

import static org.jointfund.story.Cast.AGENCIES;
import static org.jointfund.story.Cast.CONVENOR;
import static org.jointfund.story.Cast.OFFICER;

import java.time.LocalDate;

/** From the end date to the fund's statement after financial closure. */
final class ClosingStory {

    private final Stage stage;
    private final String number;

    ClosingStory(Stage stage, String number) {
        this.stage = stage;
        this.number = number;
    }

    void everyAgencyNotifiesCompletion(LocalDate endOn) {
        stage.moveTo(endOn.plusDays(3));
        for (String agency : AGENCIES) {
            stage.as(Cast.of(agency, "focal-point"))
                    .takes("Notify completion", number)
                    .sets("completedOn", endOn.toString())
                    .presses("Notify completion");
        }
        stage.as(OFFICER).opens("/cases/" + number + "/closure").sees("Operationally closed");
    }

    void theFinalReportsAreAccepted() {
        stage.as(CONVENOR)
                .takes("Submit the final narrative", number)
                .sets("summary", "Workers no longer pay for work across the river.")
                .sets("results", "Outcome 1: reached")
                .sets("indicators", "Licensed recruiters: 3, 40, 42")
                .sets("challenges", "One flood")
                .sets("peopleReached", "12000")
                .sets("sustainability", "The labour inspection carries on")
                .sets("evaluation", "Independent, positive")
                .sets("lessons", "License recruiters first")
                .presses("Submit");
        accepts("Accept the final narrative report");
        certifies("ALDER", "687654.33");
        certifies("BIRCH", "610000.00");
        certifies("CEDAR", "389800.00");
        certifies("ELM", "300000.00");
        stage.as(OFFICER)
                .opens("/cases/" + number + "/closure")
                .sees("Kept by the agency: within its floor")
                .sees("200.00");
    }

    private void certifies(String agency, String spent) {
        stage.as(Cast.of(agency, "finance"))
                .takes("Submit the certified final statement", number)
                .sets("spent[0]", spent)
                .sets("officer", "A. Person, Controller")
                .sets("certifiedOn", stage.today().toString())
                .sets("certified", "true")
                .presses("Submit the statement");
        accepts("Accept the final statement");
    }

    private void accepts(String task) {
        stage.as(OFFICER).takes(task, number).sets("accepted", "true").presses("Record the decision");
    }

    void theRestComesBack() {
        stage.as("agent-officer")
                .takes("Record the refund", number)
                .sets("amount", "12345.67")
                .sets("receivedOn", stage.today().toString())
                .sets("reference", "BANK-77")
                .presses("Record the refund");
    }

    void itIsFinanciallyClosed() {
        stage.as("agent-manager").takes("Close financially", number).presses("Close financially");
        stage.as("donor").opens("/cases/" + number + "/closure").sees("Financially closed");
    }
}
