package org.jointfund.fund;

/** How the committee comes to a decision. */
public enum DecisionRule {
    /** It passes when no eligible seat holds an objection (rulebook 1.2.8). */
    CONSENSUS
}
