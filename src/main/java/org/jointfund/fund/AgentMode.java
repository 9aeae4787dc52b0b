package org.jointfund.fund;

/** How the administrative agent's payments enter (B4). */
public enum AgentMode {
    /** One officer records what the agent has done elsewhere. */
    RECORD,
    /** Two people release the payments here. */
    RELEASE
}
