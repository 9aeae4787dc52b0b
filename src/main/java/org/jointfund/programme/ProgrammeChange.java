package org.jointfund.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jointfund.fund.Scope;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

/** The next version of a programme in the making. */
final class ProgrammeChange {

    private final Programme before;
    private ProgrammeStatus status;
    private Instant statusSince;
    private String title;
    private Scope scope;
    private AgencyCode convenor;
    private List<AgencyCode> agencies;
    private List<CountryCode> countries;
    private int primaryArea;
    private int durationMonths;
    private Money budget;
    private @Nullable LocalDate startOn;
    private @Nullable LocalDate endOn;
    private boolean suspended;
    private int returns;
    private int qualityLoops;
    private int version;

    ProgrammeChange(Programme before) {
        this.before = before;
        this.status = before.status();
        this.statusSince = before.statusSince();
        this.title = before.title();
        this.scope = before.scope();
        this.convenor = before.convenor();
        this.agencies = before.agencies();
        this.countries = before.countries();
        this.primaryArea = before.primaryArea();
        this.durationMonths = before.durationMonths();
        this.budget = before.budget();
        this.startOn = before.startOn();
        this.endOn = before.endOn();
        this.suspended = before.suspended();
        this.returns = before.returns();
        this.qualityLoops = before.qualityLoops();
        this.version = before.version();
    }

    ProgrammeChange status(ProgrammeStatus next, Instant at) {
        this.status = next;
        this.statusSince = at;
        return this;
    }

    ProgrammeChange title(String words) {
        this.title = words;
        return this;
    }

    ProgrammeChange places(Scope reach, List<CountryCode> where) {
        this.scope = reach;
        this.countries = where;
        return this;
    }

    ProgrammeChange partners(AgencyCode leading, List<AgencyCode> all) {
        this.convenor = leading;
        this.agencies = all;
        return this;
    }

    ProgrammeChange primaryArea(int area) {
        this.primaryArea = area;
        return this;
    }

    ProgrammeChange durationMonths(int months) {
        this.durationMonths = months;
        return this;
    }

    ProgrammeChange budget(Money total) {
        this.budget = total;
        return this;
    }

    ProgrammeChange period(LocalDate start, LocalDate end) {
        this.startOn = start;
        this.endOn = end;
        return this;
    }

    ProgrammeChange suspended(boolean paused) {
        this.suspended = paused;
        return this;
    }

    ProgrammeChange oneReturnMore() {
        this.returns = before.returns() + 1;
        return this;
    }

    ProgrammeChange oneQualityLoopMore() {
        this.qualityLoops = before.qualityLoops() + 1;
        return this;
    }

    ProgrammeChange nextVersion() {
        this.version = before.version() + 1;
        return this;
    }

    Programme programme() {
        return new Programme(
                before.number(),
                before.ruleSetVersion(),
                title,
                scope,
                status,
                statusSince,
                convenor,
                agencies,
                countries,
                primaryArea,
                durationMonths,
                budget,
                startOn,
                endOn,
                suspended,
                returns,
                qualityLoops,
                version);
    }
}
