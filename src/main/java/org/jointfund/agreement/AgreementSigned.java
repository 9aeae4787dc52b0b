package org.jointfund.agreement;

import org.jointfund.document.ContentHash;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** All parties have signed the text with the hash H. */
public record AgreementSigned(CaseNumber number, ContentHash hash, PersonId by) implements DomainEvent {

    @Override
    public String subject() {
        return number.value();
    }
}
