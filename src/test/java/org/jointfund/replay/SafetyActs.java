package org.jointfund.replay;

import java.util.Map;
import java.util.UUID;

/** What the API refuses, and that a command sent again is not carried out again. */
record SafetyActs(Play play) {

    void tryWhatMustNotHappen(Case idea) {
        Person convenor = play.as(idea.plan().convenor().focalPoint());
        Map<String, Object> place = Map.of("title", "Another title", "scope", "COUNTRY");
        play.expectRefused(401, play.as("nobody"), idea.at("/submission"), Map.of("agreed", true));
        play.expectRefused(403, play.as("donor"), idea.at("/submission"), Map.of("agreed", true));
        play.expectRefused(404, play.as("hazel-focal-point"), idea.at("/idea/place?version=1"), place);
        play.expectRefused(400, convenor, idea.at("/idea/money?version=1"), Map.of("total", "a lot"));
        play.expectRefused(409, convenor, idea.at("/idea/place?version=0"), place);
        play.expectRefused(
                422,
                convenor,
                idea.at("/idea/place?version=1"),
                Map.of("title", "T", "scope", "COUNTRY", "primaryArea", 99));
    }

    /** The second answer is the first one, a third with other content is refused, and the outcome can be asked for. */
    void confirmTwice(Case idea) {
        Plan.Part part = idea.plan().convenor();
        Person signatory = play.as(part.signatory());
        String key = UUID.randomUUID().toString();
        String path = idea.at("/confirmations/" + part.agency());
        Map<String, String> says = Map.of("headName", "Head of Agency " + part.agency());
        String first = signatory.doesUnder(key, path, says).toString();
        play.expect("The same answer when sent again", first, signatory.doesUnder(key, path, says));
        int other = signatory
                .refusalUnder(key, path, Map.of("headName", "Somebody else"))
                .status();
        play.expect("Other content under the same key", "422", other);
        play.expect(
                "Outcome of the key",
                "done",
                signatory.reads("/commands/" + key).path("outcome").asString());
        play.expect(
                "Outcome of a key never sent",
                "no effect",
                signatory
                        .reads("/commands/" + UUID.randomUUID())
                        .path("outcome")
                        .asString());
    }
}
