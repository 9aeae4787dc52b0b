package org.jointfund.committee;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A member declared an interest in an item. */
public record InterestDeclared(CaseNumber number, String subject, String seat, PersonId by) implements DomainEvent {}
