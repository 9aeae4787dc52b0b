package org.jointfund.appraisal;

import java.time.Instant;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** What the secretariat answered to an idea that was handed in (rulebook 2.2.1); {@code rule} is empty unless a rule is named. */
public record Check(CaseNumber number, CheckResult result, String rule, String reason, PersonId by, Instant at) {}
