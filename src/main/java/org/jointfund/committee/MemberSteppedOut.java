package org.jointfund.committee;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A person stepped out of an item. */
public record MemberSteppedOut(CaseNumber number, String subject, String seat, PersonId by) implements DomainEvent {}
