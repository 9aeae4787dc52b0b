package org.jointfund.committee;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The secretariat records what a member said in the room, by mail or by note verbale, and nothing else (S2). */
public final class NotByTheSecretariat extends Refused {

    NotByTheSecretariat() {
        super(Problem.at("channel", "notByTheSecretariat"));
    }
}
