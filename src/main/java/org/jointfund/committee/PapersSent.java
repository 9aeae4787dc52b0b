package org.jointfund.committee;

import java.time.LocalDate;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** The papers of a meeting went out to the members. */
public record PapersSent(String subject, LocalDate on, PersonId by) implements DomainEvent {}
