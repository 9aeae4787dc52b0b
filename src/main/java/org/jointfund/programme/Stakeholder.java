package org.jointfund.programme;

/** Groups consulted while an idea was written (rulebook E12). */
public enum Stakeholder {
    CIVIL_SOCIETY,
    MIGRANTS,
    AFFECTED_COMMUNITIES,
    PRIVATE_SECTOR,
    TRADE_UNIONS,
    ACADEMIA,
    OTHER
}
