package org.jointfund.replay;

import java.util.List;
import java.util.Map;
import org.jointfund.replay.Plan.Part;
import tools.jackson.databind.JsonNode;

/** Money to the agencies: transfer requests under four eyes, and the conditions of the second tranche. */
record MoneyActs(Play play) {

    private static final String OFFICER = "secretariat-officer-1";

    /** Prepared, approved, checked, paid and released by five people. */
    void pay(Case programme, int tranche, String amount) {
        String request = programme.number() + "/FTR-" + tranche;
        play.as(OFFICER).takes("prepareTransfer", request, Map.of("summary", "Tranche " + tranche + " as approved"));
        Person chair = play.as("chair");
        chair.takes("approveTransfer", request, yes(chair, programme, tranche));
        Person agent = play.as("agent-officer");
        agent.takes("checkTransfer", request, yes(agent, programme, tranche));
        agent.takes("recordPayments", request, Map.of("payments", payments(programme, tranche)));
        play.expectRefused(403, agent, programme.at("/transfers/" + tranche + "/release"), Map.of("accepted", true));
        Person manager = play.as("agent-manager");
        manager.takes("releasePayments", request, yes(manager, programme, tranche));
        JsonNode transfer = programme.readBy(agent, "/transfers/" + tranche);
        play.tell(
                "Tranche %d of %s is prepared, approved, checked, recorded and released.", tranche, programme.number());
        play.expect("Paid", amount, Amounts.sum(transfer.path("payments"), "amount"));
    }

    /** Yes to the version this person reads. */
    private static Map<String, Object> yes(Person person, Case programme, int tranche) {
        JsonNode transfer = programme.readBy(person, "/transfers/" + tranche).path("transfer");
        return Map.of("version", transfer.path("version").asInt(), "accepted", true);
    }

    private Map<String, Object> version(Case programme) {
        JsonNode tranche = programme.readBy(play.as(OFFICER), "/tranches/2").path("tranche");
        return Map.of("version", tranche.path("version").asInt());
    }

    private List<Map<String, Object>> payments(Case programme, int tranche) {
        return programme.plan().agencies().stream()
                .map(agency -> Map.<String, Object>of(
                        "agency",
                        agency,
                        "reference",
                        "PAY-" + tranche + "-" + agency,
                        "valueOn",
                        play.today().toString()))
                .toList();
    }

    /** One cent short of three quarters the tranche waits; with the cent it is released. */
    void askForTheSecondTranche(Case programme) {
        programme.eachAgency(part -> use(programme, part, part.used()));
        Part convenor = programme.plan().convenor();
        play.as(convenor.focalPoint())
                .takes(
                        "requestTranche",
                        programme.number() + "/TRANCHE-2",
                        Map.of("request", "Three quarters of the first tranche are used."));
        play.tell("%s asks for the second tranche of %s.", convenor.agency(), programme.number());
        expectUse(programme, "false");
        use(programme, convenor, programme.plan().tranches().enough());
        expectUse(programme, "true");
        play.as(OFFICER).takes("certifyTranche", programme.number() + "/TRANCHE-2", version(programme));
        play.tell("The secretariat certifies that the conditions are met.");
        pay(programme, 2, programme.plan().tranches().second());
    }

    private void use(Case programme, Part part, String spent) {
        play.as(part.finance())
                .does(
                        programme.at("/delivery/" + part.agency()),
                        Map.of("asOf", play.today().toString(), "spent", spent, "committed", "0.00"));
    }

    private void expectUse(Case programme, String met) {
        JsonNode conditions = programme.readBy(play.as(OFFICER), "/tranches/2").path("conditions");
        for (JsonNode condition : conditions) {
            if (condition.path("test").asString().equals("UTILISATION")) {
                play.tell(
                        "Used %s of the %s that are needed.",
                        Amounts.cents(condition.path("actual")), Amounts.cents(condition.path("required")));
                play.expect("Enough is used", met, condition.path("met").asString());
            }
        }
    }
}
