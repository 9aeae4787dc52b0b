package org.jointfund.fund;

import org.jointfund.shared.FundCode;

/** A fund by its code and names; {@code objectives} names the list its thematic areas share out. */
public record Fund(FundCode code, Label name, Label shortName, boolean demonstration, String objectives) {}
