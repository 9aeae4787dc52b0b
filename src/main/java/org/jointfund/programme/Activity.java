package org.jointfund.programme;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A row of the work plan (rulebook 5.2 D2): what is done, from which to which quarter of the programme (its first three months are
 * quarter 1), by which agency, with whom, and for how much in US$.
 */
public record Activity(
        String activity,
        @Nullable Integer firstQuarter,
        @Nullable Integer lastQuarter,
        @Nullable AgencyCode agency,
        String partner,
        Money amount) {

    /** Whether it says when and by whom, and both still belong to the programme. */
    boolean fits(Programme programme) {
        return firstQuarter != null
                && lastQuarter != null
                && firstQuarter <= lastQuarter
                && lastQuarter <= WorkPlan.quarters(programme)
                && agency != null
                && programme.agencies().contains(agency);
    }
}
