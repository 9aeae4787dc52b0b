package org.jointfund.partner;

import org.jointfund.shared.AgencyCode;

/** An organisation that can take part in a programme; {@code agentCode} is its code with the administrative agent. */
public record Organisation(AgencyCode code, String name, String agentCode, boolean networkMember, boolean fictitious) {}
