package org.jointfund.programme.persistence;

import java.time.Instant;
import org.jointfund.programme.IdeaPart;
import org.jointfund.shared.PersonId;

/** A saved version of a part of an idea; the content is JSON. */
record SectionRow(IdeaPart part, int version, String content, PersonId savedBy, Instant savedAt) {}
