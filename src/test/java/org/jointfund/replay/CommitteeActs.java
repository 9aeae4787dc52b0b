package org.jointfund.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The committee in meeting mode: one meeting for all items that wait. */
record CommitteeActs(Play play) {

    private static final String OFFICER = "secretariat-officer-1";
    private static final String HOST = "FIR";
    private static final String COMMENT = "Say how recruiters are inspected.";
    private static final List<String> SEATS =
            List.of("CHAIR", "ALTERNATE", "A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2", "C3", "D1", "D2", "D3");
    private static final List<String> MEMBERS = List.of("a3", "b1", "c3", "d1");

    /** A letter is missing from every idea, so that none can be selected before it is filed. */
    void select(List<Case> ideas, Consumer<Case> fileTheLastLetter) {
        meet(ideas);
        for (Case idea : ideas) {
            Person presiding = presiding(idea);
            Map<String, Object> decision = Map.of("outcome", "SELECT", "text", "Selected for development.");
            play.expectRefused(422, presiding, presiding.place("decideItem", idea.number()), decision);
            fileTheLastLetter.accept(idea);
        }
        ideas.forEach(idea -> decide(idea, "SELECT", "Selected for development.", List.of()));
    }

    /** The first document is approved with a comment to answer, the others as they are. */
    void approve(List<Case> documents) {
        meet(documents);
        decide(documents.get(0), "APPROVE_WITH_COMMENTS", "Approved, with one comment to answer.", List.of(COMMENT));
        documents.stream().skip(1).forEach(document -> decide(document, "APPROVE", "Approved.", List.of()));
    }

    private void meet(List<Case> items) {
        LocalDate day = play.today().plusDays(21);
        Person officer = play.as(OFFICER);
        String meeting =
                officer.does("/meetings", Map.of("fund", "MIG00", "heldOn", day.toString(), "place", "Geneva"));
        long id = Long.parseLong(meeting.substring(meeting.lastIndexOf('/') + 1));
        items.forEach(item -> officer.takes("placeOnAgenda", item.number(), Map.of("meeting", id)));
        officer.does(meeting + "/papers", Map.of());
        play.tell("The secretariat calls a meeting for %s and sends the papers of %d items.", day, items.size());
        play.on(day);
        officer.does(meeting + "/attendance", Map.of("seats", SEATS));
        items.forEach(item -> deliberate(item, officer));
    }

    private void deliberate(Case item, Person officer) {
        if (item.plan().agencies().contains(HOST)) {
            stepOut(item);
        }
        MEMBERS.forEach(seat -> takePosition(item, play.as("member-" + seat)));
        JsonNode quorum = sheet(item, officer).path("quorum");
        play.tell(
                "The committee takes up %s: %s of %s eligible seats are there, %s are needed.",
                item.number(),
                quorum.path("present").asString(),
                quorum.path("eligible").asString(),
                quorum.path("needed").asString());
        play.expect("Quorum", "true", sheet(item, officer).path("quorumMet").asString());
    }

    private static void takePosition(Case item, Person member) {
        String sheet = member.place("takePosition", item.number());
        member.does(sheet + "/position", Map.of("kind", "NO_OBJECTION"));
    }

    /** The host of the secretariat is one of its agencies: the alternate presides. */
    private void stepOut(Case item) {
        Person chair = play.as("chair");
        chair.does(chair.place("decideItem", item.number()) + "/stepping-out", Map.of());
        play.tell(
                "The chair's own agency takes part in %s: the chair steps out, the alternate presides.", item.number());
    }

    private static JsonNode sheet(Case item, Person reader) {
        JsonNode open = item.readBy(reader, "/decisions")
                .valueStream()
                .filter(each -> each.path("state").asString().equals("OPEN"))
                .findFirst()
                .orElseThrow();
        return item.readBy(reader, "/decisions/" + open.path("ordinal").asString());
    }

    private Person presiding(Case item) {
        return play.as(item.plan().agencies().contains(HOST) ? "alternate-chair" : "chair");
    }

    private void decide(Case item, String outcome, String text, List<String> comments) {
        presiding(item)
                .takes("decideItem", item.number(), Map.of("outcome", outcome, "text", text, "comments", comments));
        play.tell("%s: %s", item.number(), text);
    }
}
