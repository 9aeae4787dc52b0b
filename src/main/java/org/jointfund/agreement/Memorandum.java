package org.jointfund.agreement;

import org.jointfund.partner.Mou;
import org.jointfund.partner.Organisation;

/** An entry of the register: the organisation and how far its memorandum for the fund is. */
public record Memorandum(Organisation organisation, Mou mou) {}
