package org.jointfund.committee;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A seat was heard on an item; what it said stays with the committee. */
public record PositionTaken(CaseNumber number, String subject, String seat, PersonId by) implements DomainEvent {}
