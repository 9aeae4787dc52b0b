package org.jointfund.workflow;

import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.fund.RuleSets;
import org.jointfund.shared.FundCode;
import org.springframework.stereotype.Component;

/** The day a moment falls on in the zone of the fund (S4). */
@Component
public class FundDays {

    private final RuleSets ruleSets;

    FundDays(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    public LocalDate of(Instant moment, FundCode fund) {
        return ruleSets.current(fund).calendar().dayOf(moment);
    }
}
