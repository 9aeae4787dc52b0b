package org.jointfund.replay;

import java.util.Map;
import org.jointfund.replay.Plan.Country;
import tools.jackson.databind.JsonNode;

/** The agreement goes round and is signed by everybody it waits for, the chair last. */
record AgreementActs(Play play) {

    private static final String OFFICER = "secretariat-officer-1";

    void sign(Case programme) {
        JsonNode agreement = programme.readBy(play.as(OFFICER), "/agreement").path("agreement");
        String hash = agreement.path("hash").asString();
        play.tell("The agreement of %s goes round under the hash %s...", programme.number(), hash.substring(0, 12));
        programme.eachAgency(part -> sign(programme, part.signatory(), hash));
        programme.plan().endorsing().forEach(country -> sign(programme, country.government(), hash));
        programme.plan().countries().stream()
                .map(Country::coordinator)
                .forEach(coordinator -> sign(programme, coordinator, hash));
        sign(programme, "chair", hash);
        play.expect(
                "Governments whose signature is needed",
                "3",
                agreement.path("governmentsNeeded").asString());
        play.tell("All parties have signed; %s waits for its money.", programme.number());
    }

    private void sign(Case programme, String signatory, String hash) {
        play.as(signatory)
                .takes(
                        "signAgreement",
                        programme.number(),
                        Map.of("hash", hash, "title", "Representative", "password", "jointfund"));
    }
}
