package org.jointfund.committee;

import java.util.Map;

/** Says whether the committee can decide an item now; implemented above by a decision table (N1, N8). */
public interface DecisionRules {

    /** Facts are whole numbers ({@code long}, money in cents) and yes or no. */
    Verdict judge(Map<String, Object> facts);

    /** The verdict and its reason, such as {@code tooFewSeats}. */
    record Verdict(Ruling ruling, String reason) {}

    /** What the rules allow. */
    enum Ruling {
        PASSES,
        NO_QUORUM,
        OBJECTED,
        NOT_COVERED
    }
}
