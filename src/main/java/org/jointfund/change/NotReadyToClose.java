package org.jointfund.change;

import java.util.List;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A programme closes financially once everything is in; refused with all that is missing. */
public final class NotReadyToClose extends Refused {

    NotReadyToClose(List<Problem> problems) {
        super(problems);
    }
}
