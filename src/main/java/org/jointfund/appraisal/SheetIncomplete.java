package org.jointfund.appraisal;

import java.util.List;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A review gives points within the weight to each criterion of the fund's sheet, once (rulebook 3.3). */
public final class SheetIncomplete extends Refused {

    SheetIncomplete(List<Problem> problems) {
        super(problems);
    }
}
