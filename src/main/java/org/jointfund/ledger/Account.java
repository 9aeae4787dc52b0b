package org.jointfund.ledger;

import java.util.Arrays;
import java.util.Optional;
import org.jointfund.fund.Figure;

/** The chart of accounts of a fund (ADR 0003); promises are memorandum accounts, so that they balance like money. */
public enum Account {
    /** Money with the administrative agent. */
    CASH(Side.DEBIT),
    CONTRIBUTIONS(Side.CREDIT),
    FUND_INTEREST(Side.CREDIT),
    ORGANISATION_INTEREST(Side.CREDIT),
    OTHER_INCOME(Side.CREDIT),
    TRANSFERS_TO_ORGANISATIONS(Side.DEBIT),
    TRANSFERS_TO_TRUST_FUNDS(Side.DEBIT),
    REFUNDS(Side.CREDIT),
    AGENT_FEE(Side.DEBIT),
    DIRECT_COST(Side.DEBIT),
    BANK_CHARGES(Side.DEBIT),
    /** Everything promised to programmes: the counterpart of the next two. */
    PROMISED(Side.DEBIT),
    /** Promised, with the cash set aside. */
    RESERVED(Side.CREDIT),
    /** Promised on signed instalments that have not come yet. */
    CLAIMED(Side.CREDIT);

    private enum Side {
        DEBIT,
        CREDIT
    }

    private final Side grows;

    Account(Side grows) {
        this.grows = grows;
    }

    /** The account a figure of the statement is read from; none for what is not in the fund's own books. */
    public static Optional<Account> of(Figure figure) {
        return Arrays.stream(values())
                .filter(account -> account.name().equals(figure.name()))
                .findFirst();
    }

    /** Whether a debit makes the account grow. */
    public boolean growsByDebit() {
        return grows == Side.DEBIT;
    }
}
