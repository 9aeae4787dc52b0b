package org.jointfund.replay;

import java.util.function.Consumer;
import org.jointfund.replay.Plan.Part;
import tools.jackson.databind.JsonNode;

/** A programme while it is played: its plan, and the number it was given. */
record Case(Plan plan, String number) {

    String at(String step) {
        return "/cases/" + number + step;
    }

    void eachAgency(Consumer<Part> does) {
        plan.parts().forEach(does);
    }

    JsonNode readBy(Person reader, String step) {
        return reader.reads(at(step));
    }

    String status(Person reader) {
        return reader.reads(at("")).path("programme").path("status").asString();
    }
}
