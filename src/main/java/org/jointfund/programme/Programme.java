package org.jointfund.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jointfund.fund.Scope;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Stale;
import org.jspecify.annotations.Nullable;

/**
 * A joint programme from its first draft to its financial closure. The rule set is the fund's version the case started under;
 * {@code primaryArea}, {@code durationMonths} and {@code budget} (US$) are 0 while the idea does not say.
 */
public record Programme(
        CaseNumber number,
        int ruleSetVersion,
        String title,
        Scope scope,
        ProgrammeStatus status,
        Instant statusSince,
        AgencyCode convenor,
        List<AgencyCode> agencies,
        List<CountryCode> countries,
        int primaryArea,
        int durationMonths,
        Money budget,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn,
        boolean suspended,
        int returns,
        int qualityLoops,
        int version) {

    public Programme {
        agencies = List.copyOf(agencies);
        countries = List.copyOf(countries);
    }

    public FundCode fund() {
        return number.fund();
    }

    /** Whether the case is anywhere in the part of its life that these statuses name. */
    public boolean is(ProgrammeStatus... any) {
        return List.of(any).contains(status);
    }

    /** Moved to its next status; the step is not open when it cannot be reached from here. A suspension outlasts the end date (D2). */
    Programme moved(ProgrammeStatus next, Instant at) {
        if (!status.mayBecome(next)) {
            throw Stale.step();
        }
        return with().status(next, at)
                .suspended(next == ProgrammeStatus.SUSPENDED || (suspended && next == ProgrammeStatus.ENDED))
                .programme();
    }

    /** No longer suspended: it runs again, or has ended meanwhile; the step is not open unless it is suspended. */
    Programme resumed(Instant at) {
        if (!suspended) {
            throw Stale.step();
        }
        return is(ProgrammeStatus.ENDED) ? with().suspended(false).programme() : moved(ProgrammeStatus.ACTIVE, at);
    }

    /** Started by the first payment; ends after the approved months, minus one day (rulebook 2.9.7). */
    Programme startedOn(LocalDate firstPayment) {
        return with().period(
                        firstPayment, firstPayment.plusMonths(durationMonths).minusDays(1))
                .programme();
    }

    /** As it stands after its row was written once more. */
    Programme written() {
        return with().nextVersion().programme();
    }

    ProgrammeChange with() {
        return new ProgrammeChange(this);
    }
}
