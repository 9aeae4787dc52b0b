package org.jointfund.change;

import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.reporting.Figures;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/**
 * What an agency certifies to have spent in all, US$ by category (rulebook 5.7); each attempt is kept. The figures' note says how
 * spending above what was received is written off.
 */
public record FinalStatement(
        CaseNumber number,
        AgencyCode agency,
        int attempt,
        Figures figures,
        String officer,
        LocalDate certifiedOn,
        Instant filedAt,
        PersonId by) {}
