package org.jointfund.fund;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jointfund.shared.CommonDay;
import org.jointfund.shared.FundCode;
import org.springframework.stereotype.Component;

/** The only place that turns a moment into a day: the day of a fund, in the zone of its calendar in force (N11, S4). */
@Component
public class FundDays implements CommonDay {

    private final RuleSets ruleSets;
    private final Clock clock;

    FundDays(RuleSets ruleSets, Clock clock) {
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    public LocalDate today(FundCode fund) {
        return of(clock.instant(), fund);
    }

    public LocalDate of(Instant moment, FundCode fund) {
        return ruleSets.current(fund).calendar().dayOf(moment);
    }

    /** The day that a list keeps as the midnight UTC it begins with: never a moment, so of no zone. */
    public static LocalDate kept(Instant midnight) {
        return LocalDate.ofInstant(midnight, ZoneOffset.UTC);
    }

    @Override
    public LocalDate today() {
        Instant now = clock.instant();
        return ruleSets.all().stream()
                .map(rules -> rules.calendar().dayOf(now))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
