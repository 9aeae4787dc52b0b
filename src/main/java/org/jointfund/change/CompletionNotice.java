package org.jointfund.change;

import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** An agency says that its part of the programme is complete under its own rules (rulebook 2.13.1). */
public record CompletionNotice(
        CaseNumber number, AgencyCode agency, LocalDate completedOn, String note, Instant notifiedAt, PersonId by) {}
