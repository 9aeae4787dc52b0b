package org.jointfund.document;

import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;

/** A file was stored on a case, a child of a case or a fund. */
public record DocumentStored(String subject, DocumentKind kind, int version, ContentHash hash, PersonId by)
        implements DomainEvent {}
