package org.jointfund.committee;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The fund's cash does not cover the first tranche, or later ones are not covered by signed instalments and cash (D3, rulebook 4.6.4). */
public final class MoneyNotThere extends Refused {

    MoneyNotThere(String reason, Cover cover) {
        super(
                reason.equals("cashShort")
                        ? Problem.at("outcome", "firstTrancheNotCovered", cover.first(), cover.available())
                        : Problem.at("outcome", "laterTranchesNotCovered", cover.later(), cover.claimable()));
    }
}
