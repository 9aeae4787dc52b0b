package org.jointfund.committee;

import java.time.LocalDate;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The committee decides at its meeting, not before. */
public final class MeetingNotHeld extends Refused {

    MeetingNotHeld(LocalDate heldOn) {
        super(Problem.at("outcome", "meetingNotHeld", heldOn));
    }
}
