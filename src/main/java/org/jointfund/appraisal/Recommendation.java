package org.jointfund.appraisal;

import java.time.Instant;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** What the secretariat recommends to the committee for an idea (rulebook 1.3.2): one of the fund's outcomes, and why. */
public record Recommendation(CaseNumber number, int round, String outcome, String text, PersonId by, Instant at) {}
