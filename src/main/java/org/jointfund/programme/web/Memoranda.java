package org.jointfund.programme.web;

import java.util.stream.Collectors;
import org.jointfund.partner.Organisations;
import org.jointfund.programme.Programme;
import org.jointfund.shared.AgencyCode;

/** Which agencies of a programme lack a signed memorandum (rulebook 2.6.1). */
record Memoranda(Organisations organisations) {

    String missing(Programme programme) {
        return organisations.withoutSignedMou(programme.fund(), programme.agencies()).stream()
                .map(AgencyCode::value)
                .collect(Collectors.joining(", "));
    }
}
