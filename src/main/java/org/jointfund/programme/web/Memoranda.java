package org.jointfund.programme.web;

import org.jointfund.partner.Mou;
import org.jointfund.partner.Organisations;
import org.jointfund.programme.Programme;

/** Which agencies of a programme lack a signed memorandum (rulebook 2.6.1). */
record Memoranda(Organisations organisations) {

    String missing(Programme programme) {
        return programme.agencies().stream()
                .filter(agency -> organisations
                        .mou(programme.fund(), agency)
                        .filter(mou -> mou.status() == Mou.Status.SIGNED)
                        .isEmpty())
                .map(Object::toString)
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
