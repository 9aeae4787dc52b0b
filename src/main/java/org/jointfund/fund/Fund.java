package org.jointfund.fund;

import java.util.List;
import java.util.Locale;
import org.jointfund.shared.FundCode;

/**
 * A fund by its code and names; {@code objectives} names the list its thematic areas share out, {@code languages} those in which its
 * agreements are worded, the usual one first (D4); {@code waivable} the eligibility rules and release tests that a decision can pass (D14).
 */
public record Fund(
        FundCode code,
        Label name,
        Label shortName,
        boolean demonstration,
        String objectives,
        List<Locale> languages,
        List<String> waivable) {}
