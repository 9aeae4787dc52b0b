package org.jointfund.committee;

import java.time.LocalDate;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A meeting was called. */
public record MeetingCalled(String subject, LocalDate heldOn, PersonId by) implements DomainEvent {}
