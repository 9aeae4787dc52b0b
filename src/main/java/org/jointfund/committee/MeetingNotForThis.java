package org.jointfund.committee;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The meeting belongs to another fund or is over. */
public final class MeetingNotForThis extends Refused {

    MeetingNotForThis() {
        super(Problem.at("meeting", "meetingNotForThis"));
    }
}
