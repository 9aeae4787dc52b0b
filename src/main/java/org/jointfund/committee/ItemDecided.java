package org.jointfund.committee;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The committee decided an item, or deferred it. */
public record ItemDecided(CaseNumber number, String subject, ItemKind kind, Outcome outcome, PersonId by)
        implements DomainEvent {}
