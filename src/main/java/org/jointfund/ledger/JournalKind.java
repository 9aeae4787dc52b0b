package org.jointfund.ledger;

/** What happened to the money: each event is one journal (N13). A pledge is no event of the ledger. */
public enum JournalKind {
    DEPOSIT,
    FEE,
    FUND_INTEREST,
    ORGANISATION_INTEREST,
    OTHER_INCOME,
    BANK_CHARGE,
    DIRECT_COST,
    TRANSFER,
    TRANSFER_TO_TRUST_FUND,
    REFUND,
    RESERVATION,
    CLAIM,
    CLAIM_COVERED,
    PROMISE_VOIDED,
    CORRECTION;

    /** Income and charges without a case or a donor, which the agent enters by themselves. */
    public boolean isOfTheFundItself() {
        return switch (this) {
            case FUND_INTEREST, ORGANISATION_INTEREST, OTHER_INCOME, BANK_CHARGE, DIRECT_COST, TRANSFER_TO_TRUST_FUND ->
                true;
            default -> false;
        };
    }

    /** Whether somebody may ask for a journal of this kind to be turned round. */
    public boolean mayBeTurnedRound() {
        return isReversible() && this != FEE;
    }

    /** Promises are voided, and a correction is final: neither is corrected by reversal. */
    boolean isReversible() {
        return switch (this) {
            case RESERVATION, CLAIM, CLAIM_COVERED, PROMISE_VOIDED, CORRECTION -> false;
            default -> true;
        };
    }
}
