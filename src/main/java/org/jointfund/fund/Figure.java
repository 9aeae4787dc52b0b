package org.jointfund.fund;

/** A sum the ledger knows and a statement may show (rulebook 4.5). */
public enum Figure {
    CONTRIBUTIONS,
    FUND_INTEREST,
    ORGANISATION_INTEREST,
    OTHER_INCOME,
    TRANSFERS_TO_ORGANISATIONS,
    TRANSFERS_TO_TRUST_FUNDS,
    REFUNDS,
    AGENT_FEE,
    DIRECT_COST,
    BANK_CHARGES,
    ORGANISATION_EXPENDITURE
}
