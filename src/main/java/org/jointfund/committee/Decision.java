package org.jointfund.committee;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;

/**
 * The record of what the committee decided on an item in one sitting (rulebook 5.5), never changed: the words, who presided,
 * the quorum as it was counted, the money it promised and what there was, in US$, the facts and reason of the rules (N8), and what it stood on.
 */
public record Decision(
        CaseNumber number,
        int ordinal,
        int sitting,
        Outcome outcome,
        String text,
        long meeting,
        Instant decidedAt,
        PersonId decidedBy,
        String presidingSeat,
        List<String> present,
        List<String> setAside,
        QuorumCheck quorum,
        int objections,
        String recommendation,
        String score,
        Money approved,
        Money firstTranche,
        Money available,
        Map<String, Object> facts,
        String reason,
        int ruleSetVersion,
        List<Award> awards,
        List<String> comments,
        Basis basis) {

    static final String PAPERS_LATE = "papersLate";

    public Decision {
        awards = List.copyOf(awards);
        comments = List.copyOf(comments);
    }

    /** Whether the papers had not gone out the fund's working days before the meeting (rulebook 2.7.3). */
    public boolean papersLate() {
        return Boolean.TRUE.equals(facts.get(PAPERS_LATE));
    }

    /** What one agency was given, in all and first, in US$. */
    public record Award(AgencyCode agency, Money approved, Money firstTranche) {}
}
