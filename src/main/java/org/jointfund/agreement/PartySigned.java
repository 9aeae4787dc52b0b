package org.jointfund.agreement;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A party signed, on paper or here, or sent its letter. */
public record PartySigned(CaseNumber number, int issue, Party party, Signature.Way way, PersonId by)
        implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
