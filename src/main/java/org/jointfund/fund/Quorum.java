package org.jointfund.fund;

import org.jointfund.shared.Share;

/** Who must be there: a share of the eligible seats rounded up, somebody presiding, one of every group that still has an eligible seat (N18). */
public record Quorum(Setting<Share> share, Setting<Boolean> presidingOfficer, Setting<Boolean> everyGroup) {

    /** The number of seats needed of so many eligible ones, rounded up. */
    public int needed(int eligible) {
        return (eligible * share.value().basisPoints() + 9_999) / 10_000;
    }
}
