package org.jointfund.disbursement;

/** The release table (N1, N8): implemented where the decision tables are. */
public interface ReleaseRules {

    ReleaseOutcome test(ReleaseFacts facts);

    /** What the table says, and the id of the rule that said so. */
    record ReleaseOutcome(Release release, String rule) {}
}
