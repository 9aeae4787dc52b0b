package org.jointfund.change;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A running programme is to end early; the committee decides under the business key of the subject. */
public record CancellationProposed(CaseNumber number, String subject, String reason, PersonId by)
        implements DomainEvent {}
