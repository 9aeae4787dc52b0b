package org.jointfund.committee;

import java.time.Instant;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** A person stepped out of an item: from then on its scores, deliberation and positions are closed to them, everywhere (D1). */
public record Recusal(CaseNumber number, int ordinal, String seat, PersonId person, Instant at) {}
