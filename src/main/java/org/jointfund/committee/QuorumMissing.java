package org.jointfund.committee;

import java.util.List;
import org.jointfund.fund.Label;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** Too few of the committee are there for this item (N18); it can only be deferred. */
public final class QuorumMissing extends Refused {

    QuorumMissing(QuorumCheck quorum, List<Label> absent) {
        super(Problem.at(
                "outcome",
                "quorumMissing",
                quorum.present(),
                quorum.eligible(),
                quorum.needed(),
                absent.size(),
                absent));
    }
}
