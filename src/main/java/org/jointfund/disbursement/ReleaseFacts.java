package org.jointfund.disbursement;

import org.jointfund.fund.TranchePlan.ReleaseTest;

/** What the release table is asked about: days, amounts in cents, the threshold in basis points (N8, N17). */
public record ReleaseFacts(
        boolean suspended,
        long daysToEnd,
        long daysToEndMin,
        boolean lateReleaseAllowed,
        long reportsOverdue,
        long usedCents,
        long transferredCents,
        long utilisationMinBp,
        long cashCents,
        long trancheCents) {

    /** The same facts with every other condition taken as met, to hear the table on one alone. */
    ReleaseFacts onlyAbout(ReleaseTest test) {
        return new ReleaseFacts(
                test == ReleaseTest.SUSPENSION && suspended,
                test == ReleaseTest.END_DATE ? daysToEnd : daysToEndMin,
                daysToEndMin,
                lateReleaseAllowed,
                test == ReleaseTest.REPORTS ? reportsOverdue : 0,
                test == ReleaseTest.UTILISATION ? usedCents : transferredCents,
                transferredCents,
                utilisationMinBp,
                test == ReleaseTest.CASH ? cashCents : trancheCents,
                trancheCents);
    }

    ReleaseFacts using(long used, long transferred) {
        return new ReleaseFacts(
                suspended,
                daysToEnd,
                daysToEndMin,
                lateReleaseAllowed,
                reportsOverdue,
                used,
                transferred,
                utilisationMinBp,
                cashCents,
                trancheCents);
    }
}
