package org.jointfund.agreement;

import org.jointfund.partner.Mou;
import org.jointfund.partner.Organisation;
import org.jspecify.annotations.Nullable;

/** An entry of the register: the organisation and how far its memorandum for the fund is. */
public record Memorandum(Organisation organisation, Mou mou) {

    public boolean isOf(@Nullable String agency) {
        return organisation.code().value().equals(agency);
    }
}
