package org.jointfund.programme;

import java.util.List;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;

/** What an agency spends on one outcome of the results framework, in US$ (rulebook 5.2 D3). */
public record OutcomeShare(AgencyCode agency, String outcome, Money amount) {

    /** What the agency spends on the outcome, nothing where it does not say. */
    public static Money of(List<OutcomeShare> shares, AgencyCode agency, String outcome) {
        return Money.sum(shares.stream()
                .filter(share -> share.agency.equals(agency) && share.outcome.equals(outcome))
                .map(OutcomeShare::amount)
                .toList());
    }
}
