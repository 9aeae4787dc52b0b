package org.jointfund.contribution;

import org.jointfund.shared.FundCode;
import org.jointfund.shared.Page;
import org.jointfund.shared.Place;
import org.jspecify.annotations.Nullable;

/** Which of a fund's pledges, instalments or deposits to read: of a donor, of a year, after a place, at most so many. */
public record Asked(FundCode fund, @Nullable String donor, @Nullable Integer year, @Nullable Place after, int limit) {

    /** A page of them. */
    public static Asked page(FundCode fund, @Nullable String donor, @Nullable Integer year, @Nullable Place after) {
        return new Asked(fund, donor, year, after, Page.READ);
    }
}
