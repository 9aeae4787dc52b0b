package org.jointfund.story;

import static org.jointfund.story.Cast.AGENCIES;
import static org.jointfund.story.Cast.CONVENOR;
import static org.jointfund.story.Cast.OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** From the first words of an idea to its approval with comments, as its people do it in the browser. */
final class ProgrammeStory {

    private static final Map<String, String> SHARES =
            Map.of("ALDER", "700000.00", "BIRCH", "610000.00", "CEDAR", "390000.00", "ELM", "300000.00");
    private static final List<String> SEATS =
            List.of("CHAIR", "A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2", "C3", "D1", "D2", "D3");
    private static final Map<String, List<String>> BUDGETS = Map.of(
            "ALDER", List.of("654205.61", "45794.39"),
            "BIRCH", List.of("570093.46", "39906.54"),
            "CEDAR", List.of("364485.98", "25514.02"),
            "ELM", List.of("280373.83", "19626.17"));

    private final Stage stage;
    private String number = "";

    ProgrammeStory(Stage stage) {
        this.stage = stage;
    }

    private String at(String step) {
        return "/cases/" + number + step;
    }

    void theAgenciesWriteAnIdea() {
        Person convenor = stage.as(CONVENOR)
                .opens("/cases/new")
                .sets("fund", "MIG00")
                .sets("agency", "ALDER")
                .sets("title", "Fair recruitment on both banks of the river")
                .presses("Start");
        number = convenor.path().replaceAll(".*/cases/([^/]+).*", "$1");
        writePartners(convenor);
        writePlace(convenor);
        writeContent(convenor);
        writeMoney(convenor);
        writeMarkers(convenor);
        convenor.opens(at("/letters"))
                .attaches("letter", "government-letter.pdf")
                .presses("File the letter");
    }

    private void writePartners(Person convenor) {
        convenor.opens(at("/idea/partners"));
        AGENCIES.forEach(agency -> convenor.sets("agencies", agency));
        convenor.sets("convenor", "ALDER")
                .sets("contacts", "A person, Agency Alder, alder@demo.example")
                .presses("Save this part");
    }

    private void writePlace(Person convenor) {
        convenor.opens(at("/idea/place"))
                .sets("scope", "COUNTRY")
                .sets("countries", "XA")
                .sets("primaryArea", "4")
                .sets("objectives", "6")
                .sets("sdgTargets", "10.7")
                .sets("frameworkOutcome", "Decent work for all")
                .sets("durationMonths", "36")
                .sets("lineEntities", "Ministry of Labour\nMinistry of the Interior")
                .sets("localAuthorities", "The river municipality")
                .presses("Save this part");
    }

    private void writeContent(Person convenor) {
        convenor.opens(at("/idea/content"))
                .sets("problem", "Recruitment fees keep workers in debt.")
                .sets("summary", "Four agencies make recruitment fair on both banks of the river.")
                .sets("outcomes", "Workers pay no fees")
                .sets("targetGroups", "12,000 workers, half of them women")
                .sets("stakeholders", "MIGRANTS")
                .sets("consultation", "Meetings with workers in spring")
                .sets("exit", "The labour inspection carries on")
                .presses("Save this part");
    }

    private void writeMoney(Person convenor) {
        convenor.opens(at("/idea/money"));
        for (int i = 0; i < AGENCIES.size(); i++) {
            convenor.sets("shares[" + i + "].amount", SHARES.getOrDefault(AGENCIES.get(i), ""));
        }
        convenor.sets("total", "2000000.00").presses("Save this part");
    }

    private void writeMarkers(Person convenor) {
        convenor.opens(at("/idea/markers"))
                .sets("gender", "2")
                .sets("genderReason", "Half of the workers are women")
                .sets("rights", "A")
                .sets("rightsReason", "Labour rights are its subject")
                .sets("child", "B")
                .sets("childReason", "Families stay together")
                .sets("principles", "People first")
                .sets("risks", "Agents move elsewhere")
                .presses("Save this part");
    }

    void theIdeaIsHandedInAndEndorsed() {
        for (String agency : AGENCIES) {
            stage.as(Cast.of(agency, "signatory"))
                    .opens(at("/confirmations/" + agency))
                    .sets("headName", "Head of Agency " + agency)
                    .presses("Confirm");
        }
        stage.as(CONVENOR).opens(at("/submission")).sets("agreed", "true").presses("Hand in");
        stage.as("northland-coordinator")
                .takes("Endorse the idea", number)
                .sets("choice", "ENDORSE")
                .sets("note", "Endorsed after talks in the country team")
                .presses("Send the answer");
    }

    void theSecretariatSendsItBackOnce() {
        stage.as(OFFICER)
                .takes("Check eligibility", number)
                .sets("result", "RETURN")
                .sets("reason", "Say which labour offices take part.")
                .presses("Send the answer");
        stage.as(CONVENOR).takes("Complete the idea", number).sees("The secretariat sent this idea back");
        stage.as(CONVENOR)
                .opens(at("/idea/place"))
                .sets("lineEntities", "Ministry of Labour\nMinistry of the Interior\nLabour Inspection")
                .presses("Save this part");
        stage.as(CONVENOR).opens(at("/submission")).sets("agreed", "true").presses("Hand in");
    }

    void theIdeaIsFoundEligible() {
        stage.as(OFFICER)
                .takes("Check eligibility", number)
                .sets("result", "ELIGIBLE")
                .presses("Send the answer");
    }

    void expertsReviewIt() {
        stage.as(OFFICER)
                .takes("Appoint reviewers", number)
                .sets("reviewers", "reviewer-1")
                .sets("reviewers", "reviewer-2")
                .presses("Ask them");
        review("reviewer-1", List.of(13, 12, 8, 12, 8, 8, 4, 4, 4, 4, 4));
        review("reviewer-2", List.of(12, 13, 7, 11, 8, 8, 4, 4, 3, 4, 4));
        stage.as(OFFICER)
                .takes("Write the recommendation", number)
                .sets("outcome", "SELECT")
                .sets("text", "Strong ownership on both banks.")
                .presses("Send it to the committee");
    }

    private void review(String reviewer, List<Integer> points) {
        Person expert = stage.as(reviewer).takes("Review the idea", number);
        for (int i = 0; i < points.size(); i++) {
            expert.sets("scores[" + i + "].points", points.get(i).toString())
                    .sets("scores[" + i + "].reason", "As the idea shows");
        }
        expert.presses("Hand in");
    }

    void theAgenciesWriteTheDocument() {
        for (String section : List.of("executive-summary", "situation-analysis", "strategy-and-lessons")) {
            stage.as(CONVENOR)
                    .opens(at("/document/texts/" + section))
                    .sets("text", "Workers cross the river and pay for it.")
                    .presses("Save and go back");
        }
        stage.as(CONVENOR)
                .opens(at("/document/period"))
                .sets("startOn", stage.today().plusMonths(3).toString())
                .sets("endOn", stage.today().plusMonths(39).minusDays(1).toString())
                .presses("Save and go back");
        writeResults(stage.as(CONVENOR).opens(at("/document/results")));
        nameSignatories(stage.as(CONVENOR).opens(at("/document/signatories")));
        AGENCIES.forEach(this::writeBudget);
        stage.as(CONVENOR).opens(at("/document/submission")).presses("Hand in the document");
    }

    private void writeResults(Person convenor) {
        for (int i = 0; i < AGENCIES.size(); i++) {
            String row = "rows[" + i + "].";
            convenor.sets(row + "level", "OUTPUT")
                    .sets(row + "agency", AGENCIES.get(i))
                    .sets(row + "statement", "Recruiters are licensed")
                    .sets(row + "indicator", "Licensed recruiters")
                    .sets(row + "baseline", "3")
                    .sets(row + "target", "40")
                    .presses("Save and add rows");
        }
    }

    private void nameSignatories(Person convenor) {
        for (int i = 0; i <= AGENCIES.size(); i++) {
            convenor.sets("rows[" + i + "].name", "Signatory " + (i + 1))
                    .sets("rows[" + i + "].title", "Representative");
        }
        convenor.presses("Save and go back");
    }

    /** Everything in the first year: staff, and indirect costs of 7 % of it. */
    private void writeBudget(String agency) {
        List<String> amounts = BUDGETS.getOrDefault(agency, List.of());
        stage.as(Cast.of(agency, "focal-point"))
                .opens(at("/budget/" + agency))
                .sets("lines[0].amount", amounts.get(0))
                .sets("lines[21].amount", amounts.get(1))
                .presses("Save the amounts");
    }

    void theSecretariatFindsTheDocumentGood() {
        Person officer = stage.as(OFFICER).takes("Check the document", number);
        List.of("CONDITIONS_ANSWERED", "ARITHMETIC", "MARKERS", "RISKS", "INDICATORS", "MEMORANDA")
                .forEach(item -> officer.sets("met", item));
        officer.sets("result", "PASS")
                .sets("reasons", "Everything asked for is there.")
                .presses("Record the check");
    }

    void theCommitteeApprovesItWithComments() {
        meet(2);
        stage.as("chair")
                .takes("Record the committee", number)
                .sets("outcome", "APPROVE_WITH_COMMENTS")
                .sets("text", "Approved, with one comment to answer.")
                .sets("comments[0]", "Say how recruiters are inspected.")
                .presses("Record the decision");
    }

    void theCommitteeSelectsIt() {
        meet(1);
        stage.as("chair")
                .takes("Record the committee", number)
                .sets("outcome", "SELECT")
                .sets("text", "The committee selects the idea for development.")
                .presses("Record the decision");
    }

    void theCommentIsAnswered() {
        stage.as(CONVENOR)
                .takes("Answer the committee", number)
                .sets("answers[0].answer", "The labour inspection visits each recruiter twice a year.")
                .presses("Send all answers");
        stage.as(OFFICER)
                .takes("Verify the answers", number)
                .sets("verdicts[0].accepted", "true")
                .presses("Record the verification");
    }

    /** A meeting with everybody present at which nobody objects to the item. */
    private void meet(int item) {
        LocalDate day = stage.today().plusDays(21);
        Person officer = stage.as(OFFICER)
                .opens("/meetings")
                .sets("fund", "MIG00")
                .sets("heldOn", day.toString())
                .sets("place", "Geneva")
                .presses("Call the meeting");
        String meeting = officer.path();
        officer.takes("Place on the agenda", number)
                .sets("meeting", meeting.substring(meeting.lastIndexOf('/') + 1))
                .presses("Place it on the agenda");
        officer.opens(meeting).presses("Papers are out");
        stage.moveTo(day);
        officer.opens(meeting);
        SEATS.forEach(seat -> officer.sets("seats", seat));
        officer.presses("Record who is there");
        List.of("a3", "b1", "c2", "d1").forEach(seat -> stage.as("member-" + seat)
                .takes("Take a position", number + "/DEC-" + item)
                .sets("kind", "NO_OBJECTION")
                .presses("Take this position"));
    }

    String number() {
        return number;
    }
}
