package org.jointfund.disbursement;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Stale;

/** A transfer request or a tranche as somebody saw it: who judges it judges this version and no later one. */
public record Seen(CaseNumber number, int ordinal, int version) {

    void requireCurrent(int current) {
        if (version != current) {
            throw Stale.row();
        }
    }
}
