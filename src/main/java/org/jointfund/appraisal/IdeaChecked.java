package org.jointfund.appraisal;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The secretariat answered an idea; {@code thirdReturn}: it was returned as often as the fund allows, so the head decides. */
public record IdeaChecked(CaseNumber number, CheckResult result, boolean thirdReturn, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
