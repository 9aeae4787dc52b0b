package org.jointfund.replay;

import java.util.List;
import java.util.Map;
import org.jointfund.replay.Plan.Part;
import tools.jackson.databind.JsonNode;

/** From the last day of a programme to its financial closure. */
record ClosureActs(Play play) {

    private static final String OFFICER = "secretariat-officer-1";

    /** Every agency says it is done; with the last notice the programme is operationally closed. */
    void notifyCompletion(Case programme) {
        String day = play.today().toString();
        programme.eachAgency(part ->
                play.as(part.focalPoint()).takes("notifyCompletion", programme.number(), Map.of("completedOn", day)));
        play.tell("All agencies of %s give notice of completion.", programme.number());
        play.expect("Status", "OPERATIONALLY_CLOSED", programme.status(play.as(OFFICER)));
    }

    void settle(Case programme) {
        programme.eachAgency(part -> certify(programme, part));
        programme.eachAgency(part -> accept(programme, part));
        writeFinalReport(programme);
    }

    private void certify(Case programme, Part part) {
        play.as(part.finance())
                .takes(
                        "submitFinalStatement",
                        programme.number(),
                        Map.of(
                                "spent",
                                List.of(part.spent()),
                                "officer",
                                "Chief of finance, " + part.agency(),
                                "certifiedOn",
                                play.today().toString(),
                                "certified",
                                true));
    }

    private void accept(Case programme, Part part) {
        Person officer = play.as(OFFICER);
        String statement = programme.at("/final-statement/" + part.agency());
        officer.does(statement + "/acceptance", Map.of("accepted", true));
        JsonNode found = officer.reads(statement);
        play.tell(
                "%s certifies that it spent %s of %s: %s.",
                part.agency(),
                part.spent(),
                part.share(),
                found.path("settlement").path("outcome").asString());
        if (!part.refund().isEmpty()) {
            refund(programme, part);
        }
    }

    private void refund(Case programme, Part part) {
        play.expectRefused(422, play.as("agent-manager"), programme.at("/closure"), Map.of());
        play.as("agent-officer")
                .takes(
                        "recordRefund",
                        programme.number(),
                        Map.of(
                                "amount", part.refund(),
                                "receivedOn", play.today().toString(),
                                "reference", "BACK-" + part.agency()));
        play.tell("%s pays back %s.", part.agency(), part.refund());
    }

    private void writeFinalReport(Case programme) {
        play.as(programme.plan().convenor().focalPoint())
                .takes(
                        "submitFinalNarrative",
                        programme.number(),
                        Map.of(
                                "summary", "Recruitment is fair on all sides.",
                                "results", "All recruiters hold a licence.",
                                "indicators", "Licensed recruiters: 40",
                                "challenges", "Inspections were slow at first.",
                                "peopleReached", 12000,
                                "sustainability", "The labour inspections carry on.",
                                "evaluation", "An evaluation was made in the last year.",
                                "lessons", "Start with the inspectors."));
        play.as(OFFICER).takes("acceptFinalNarrative", programme.number(), Map.of("accepted", true));
        play.tell("The final report of %s is accepted.", programme.number());
    }

    void closeFinancially(Case programme) {
        Person manager = play.as("agent-manager");
        manager.takes("closeFinancially", programme.number(), Map.of());
        play.tell("The administrative agent closes %s financially.", programme.number());
        play.expect("Status", "FINANCIALLY_CLOSED", programme.status(manager));
    }
}
