package org.jointfund.story;

import static org.jointfund.story.Cast.CONVENOR;
import static org.jointfund.story.Cast.OFFICER;

import java.util.List;

/** What the story does not pass: pages that only show, forms nobody needed, refusals, other languages; and a form without scripts. */
final class GuidedTour {

    private static final List<String> OF_THE_CASE = List.of(
            "",
            "/documents",
            "/history",
            "/process",
            "/idea",
            "/budget",
            "/document/work-plan",
            "/document/risks",
            "/agreement",
            "/transfers/1",
            "/reports",
            "/closure",
            "/decisions/2",
            "/eligibility",
            "/suspension",
            "/withdrawal",
            "/cancellation",
            "/exceptions");
    private static final List<String> OF_THE_FUND = List.of(
            "", "/capitalisation", "/contributions", "/expenditure", "/journals", "/rules", "/vouchers", "/memoranda");

    private static final String NOTHING_WAITS = "Nothing waits for this decision";

    private final Stage stage;
    private final String number;

    GuidedTour(Stage stage, String number) {
        this.stage = stage;
        this.number = number;
    }

    private String at(String step) {
        return "/cases/" + number + step;
    }

    void throughTheFund() {
        stage.stranger().opens("/sign-in");
        Person auditor = stage.as("auditor");
        List.of("/cases", "/portfolio", "/funds", "/meetings", "/exceptions").forEach(auditor::opens);
        OF_THE_FUND.forEach(page -> auditor.opens("/funds/MIG00" + page));
        stage.as("administrator").opens("/people").follows("Agency Alder focal point");
        Person agent = stage.as("agent-officer").opens("/funds/MIG00/deposits");
        agent.opens("/funds/MIG00/journals").follows("Reverse");
        agent.opens("/funds/MIG00/vouchers/new/FUND_INTEREST")
                .sets("reference", "INT-1")
                .sets("bookedOn", stage.today().toString())
                .sets("amount", "12.34")
                .sets("party", "Bank")
                .presses("Enter for the release")
                .follows("INT-1");
    }

    void throughTheCase() {
        Person officer = stage.as(OFFICER);
        OF_THE_CASE.forEach(page -> officer.opens(at(page)));
        List.of("committee", "language", "reminder").forEach(page -> officer.opens(at("/agreement/" + page)));
        List.of("/decisions/2/positions", "/comments/overdue").forEach(page -> officer.opens(at(page)));
        officer.opens(at("/lapse")).sees(NOTHING_WAITS);
        stage.as("secretariat-head").opens(at("/third-return")).sees(NOTHING_WAITS);
        stage.as("chair").opens(at("/agreement/lapse")).sees(NOTHING_WAITS);
        stage.as("member-a3").opens(at("/decisions/2/interest")).sees("closed");
        stage.as("alder-signatory").opens(at("/signature/refusal"));
        stage.as(CONVENOR).opens("/problem");
    }

    /** A form that is refused says so at its head, by the name of each field, and at its fields. */
    void throughRefusals() {
        stage.as(CONVENOR).opens("/cases/new").isRefused("Start").sees("Title – Fill this in.");
        stage.as(OFFICER).opens("/meetings").isRefused("Call the meeting").sees("Place – Fill this in.");
        stage.as(OFFICER)
                .opens("/funds/MIG00/arrangements")
                .isRefused("Record the arrangement")
                .sees("Donor – Fill");
    }

    void inAnotherLanguage(String language) {
        Person reader = stage.reader("auditor", language);
        List.of("/tasks", "/cases", "/funds", "/meetings").forEach(reader::opens);
        OF_THE_FUND.forEach(page -> reader.opens("/funds/MIG00" + page));
        OF_THE_CASE.forEach(page -> reader.opens(at(page)));
    }

    /** Boxes, choices, texts and the way on: all of it without a script. */
    void withoutScripts() {
        Person convenor = stage.withoutScripts("birch-focal-point")
                .opens("/cases/new")
                .sets("fund", "MIG00")
                .sets("agency", "BIRCH")
                .sets("title", "A second idea")
                .presses("Start");
        convenor.opens(convenor.path() + "/partners")
                .sets("agencies", "BIRCH")
                .sets("agencies", "ELM")
                .sets("convenor", "BIRCH")
                .sets("contacts", "A person, Agency Birch")
                .presses("Save this part")
                .sees("Done");
    }
}
