package org.jointfund.committee;

import org.jointfund.appraisal.Recusals;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Component;

/** Tells the modules below who stepped out of a case. */
@Component
class ItemRecusals implements Recusals {

    private final Deliberations said;

    ItemRecusals(Deliberations said) {
        this.said = said;
    }

    @Override
    public boolean steppedOut(CaseNumber number, PersonId person) {
        return !said.steppedOutOf(number, person).isEmpty();
    }
}
