package org.jointfund.reporting;

import java.time.LocalDate;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Stale;
import org.jspecify.annotations.Nullable;

/**
 * A report an agency owes: of one kind, for one calendar year. Its days were computed once and are never moved (rulebook 6.2);
 * {@code submittedOn} is the day it was first submitted.
 */
public record Report(
        CaseNumber number,
        int year,
        ReportKind kind,
        AgencyCode agency,
        LocalDate opensOn,
        LocalDate dueOn,
        boolean opened,
        ReportStatus status,
        @Nullable LocalDate submittedOn,
        int version) {

    static Report planned(CaseNumber number, DueReport due, AgencyCode agency) {
        return new Report(
                number, due.year(), due.kind(), agency, due.opensOn(), due.dueOn(), false, ReportStatus.OPEN, null, 0);
    }

    public ReportRef ref() {
        return new ReportRef(number, year, kind, agency);
    }

    /** The business key of the collection it belongs to (N5): {@code MIG00-2026-0042/REP-2026-N}. */
    public String key() {
        return number.child("REP", year + "-" + kind.code());
    }

    /** Past its due date without having been submitted, or first submitted after it. */
    public boolean isLate(LocalDate today) {
        return !status.isNotNeeded() && (submittedOn == null ? today : submittedOn).isAfter(dueOn);
    }

    /** The agency may work on it: its period is over and it is with the agency. */
    public boolean isWritable() {
        return opened && status.isWithAgency();
    }

    Report submitted(LocalDate on) {
        return become(ReportStatus.SUBMITTED, submittedOn == null ? on : submittedOn);
    }

    Report become(ReportStatus next) {
        return become(next, submittedOn);
    }

    /** Whether the committee may let the agency off: a report that is still to come, and no financial one (rulebook 6.1, 6.6). */
    public boolean isWaivable() {
        return status.mayBecome(ReportStatus.WAIVED) && !kind.isFinancial();
    }

    /** Not asked for any more, even before it opens. */
    Report waived() {
        return in(ReportStatus.WAIVED, submittedOn);
    }

    private Report become(ReportStatus next, @Nullable LocalDate firstSubmittedOn) {
        if (!opened) {
            throw Stale.step();
        }
        return in(next, firstSubmittedOn);
    }

    private Report in(ReportStatus next, @Nullable LocalDate firstSubmittedOn) {
        if (!status.mayBecome(next)) {
            throw Stale.step();
        }
        return new Report(number, year, kind, agency, opensOn, dueOn, opened, next, firstSubmittedOn, version);
    }
}
