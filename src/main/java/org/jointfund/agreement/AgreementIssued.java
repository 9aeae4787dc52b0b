package org.jointfund.agreement;

import org.jointfund.document.ContentHash;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The text was issued for signature under the hash H. */
public record AgreementIssued(CaseNumber number, int issue, ContentHash hash, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
