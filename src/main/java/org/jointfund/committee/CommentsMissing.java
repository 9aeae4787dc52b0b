package org.jointfund.committee;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** Approved with comments says which comments (rulebook 2.7.1). */
public final class CommentsMissing extends Refused {

    CommentsMissing() {
        super(Problem.at("comments[0]", "decisionCommentsMissing"));
    }
}
