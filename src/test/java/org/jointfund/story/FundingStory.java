package org.jointfund.story;

import static org.jointfund.story.Cast.AGENCIES;
import static org.jointfund.story.Cast.CONVENOR;
import static org.jointfund.story.Cast.OFFICER;

import java.util.List;

/** From the signatures to the last tranche: money leaves only on papers and conditions. */
final class FundingStory {

    private static final List<String> SIGNATORIES = List.of(
            "alder-signatory",
            "birch-signatory",
            "cedar-signatory",
            "elm-signatory",
            "northland-government",
            "northland-coordinator",
            "chair");

    private final Stage stage;
    private final String number;

    FundingStory(Stage stage, String number) {
        this.stage = stage;
        this.number = number;
    }

    private String at(String step) {
        return "/cases/" + number + step;
    }

    /** The agreement is issued by a job; the next morning it is there. */
    void everybodySigns() {
        stage.moveTo(stage.today().plusDays(1));
        for (String signatory : SIGNATORIES) {
            stage.as(signatory)
                    .takes("Sign the agreement", number)
                    .downloads("Read the text")
                    .sets("title", "Representative")
                    .sets("password", "jointfund")
                    .presses("Sign");
        }
    }

    void anybodyCanVerifyTheAgreement() {
        String verification = stage.as(OFFICER).opens(at("/agreement")).address("/verify/");
        stage.stranger().opens(verification).sees("Executed").sees(number);
        for (String reader : List.of(OFFICER, CONVENOR, "alder-signatory", "chair", "agent-officer")) {
            stage.as(reader).opens(at("/agreement")).downloads("Read the executed document");
        }
    }

    void theFirstTrancheIsPaid() {
        theMoneyLeaves(1);
        stage.as(OFFICER).opens(at("/transfers/1")).sees("1,400,000.00");
    }

    /** Four pairs of eyes: prepared, approved, checked, paid, released. */
    private void theMoneyLeaves(int tranche) {
        String request = number + "/FTR-" + tranche;
        stage.as(OFFICER)
                .takes("Prepare the fund transfer request", request)
                .sets("summary", "Tranche " + tranche + " as approved")
                .presses("Prepare the request");
        stage.as("chair")
                .takes("Approve the fund transfer request", request)
                .sets("accepted", "true")
                .presses("Decide");
        stage.as("agent-officer")
                .takes("Check the fund transfer request", request)
                .sets("accepted", "true")
                .presses("Record the check");
        pay(tranche, stage.as("agent-officer").takes("Record the payments", request));
        stage.as("agent-manager")
                .takes("Release the payments", request)
                .sets("accepted", "true")
                .presses("Decide");
    }

    private void pay(int tranche, Person agent) {
        for (int i = 0; i < AGENCIES.size(); i++) {
            agent.sets("payments[" + i + "].reference", "PAY-" + tranche + "-" + AGENCIES.get(i))
                    .sets("payments[" + i + "].valueOn", stage.today().toString());
        }
        agent.presses("Enter the payments");
    }

    /** Three quarters of 1,400,000.00 are 1,050,000.00; one cent is missing. */
    void theSecondTrancheWaitsForACent() {
        uses("ALDER", "367500.00");
        uses("BIRCH", "320250.00");
        uses("CEDAR", "204750.00");
        uses("ELM", "157499.99");
        stage.as(CONVENOR)
                .takes("Request the next tranche", number)
                .sets("request", "The first tranche is nearly used; training follows.")
                .presses("Request the tranche")
                .sees("Too little of the earlier money is spent or committed")
                .sees("US$ 1,049,999.99 spent or committed")
                .sees("US$ 1,050,000.00 needed");
        stage.as(OFFICER).takes("Follow up the open conditions", number).sees("1,049,999.99");
    }

    void theSecondTrancheIsPaid() {
        uses("ELM", "157500.00");
        stage.as(OFFICER)
                .takes("Certify the tranche", number)
                .sees("US$ 1,050,000.00 spent or committed")
                .presses("Certify");
        theMoneyLeaves(2);
        stage.as(OFFICER).opens(at("/transfers/2")).sees("600,000.00");
    }

    private void uses(String agency, String spent) {
        stage.as(Cast.of(agency, "finance"))
                .opens(at("/delivery/" + agency))
                .sets("spent", spent)
                .sets("committed", "0.00")
                .presses("Send the figures");
    }
}
