package org.jointfund.contribution.web;

import java.time.LocalDate;
import org.jointfund.contribution.DonorCode;
import org.jspecify.annotations.Nullable;

/** Which contributions to show: of a donor, of a year, or all. */
record ContributionQuery(@Nullable String donor, @Nullable Integer year) {

    boolean admits(DonorCode of, @Nullable LocalDate day) {
        return (donor == null || donor.equals(of.value())) && (year == null || (day != null && day.getYear() == year));
    }
}
