package org.jointfund.committee;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** An item stands on a meeting's agenda; positions are open. */
public record ItemPlacedOnAgenda(CaseNumber number, String subject, long meeting, PersonId by) implements DomainEvent {}
