package org.jointfund.change;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The programme closed before the committee had decided whether it ends early; the subject is the item's business key. */
public record CancellationOvertaken(CaseNumber number, String subject, PersonId by) implements DomainEvent {}
