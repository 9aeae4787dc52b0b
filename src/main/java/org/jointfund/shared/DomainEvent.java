package org.jointfund.shared;

/** Something that happened to a case or a fund, told in the transaction in which it happened. */
public interface DomainEvent {

    /** The business key of what it happened to: a case, one of its children, or a fund. */
    String subject();

    PersonId by();
}
