package org.jointfund.committee;

import java.time.LocalDate;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A meeting is called for today or later. */
public final class MeetingInThePast extends Refused {

    MeetingInThePast(LocalDate day) {
        super(Problem.at("heldOn", "meetingInThePast", day));
    }
}
