package org.jointfund.fund;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;

/** Up to this balance in US$ an agency need not refund (D8). */
public record RefundFloor(AgencyCode agency, Setting<Money> amount) {}
