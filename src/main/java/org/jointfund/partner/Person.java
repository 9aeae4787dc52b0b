package org.jointfund.partner;

import org.jointfund.shared.PersonId;

/** A person known to the system; language is a tag such as {@code fr}. */
public record Person(PersonId id, String name, String email, String language) {}
