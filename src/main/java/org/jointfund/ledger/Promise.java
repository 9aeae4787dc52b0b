package org.jointfund.ledger;

import java.util.Set;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;

/** Money a decision sets aside for a tranche of a programme on these thematic areas; the source is the decision's key and the tranche. */
public record Promise(CaseNumber programme, int tranche, Money amount, Set<Integer> themes, String source) {}
