package org.jointfund.ledger;

import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

/** An amount above zero moved to one account from another, within one pool; a line by itself adds up to zero. */
public record Line(
        Account debit, Account credit, Money amount, long poolId, @Nullable AgencyCode agency, @Nullable Long drawId) {

    static Line of(Account debit, Account credit, Money amount, long poolId) {
        return new Line(debit, credit, amount, poolId, null, null);
    }

    Line with(AgencyCode party) {
        return new Line(debit, credit, amount, poolId, party, drawId);
    }

    Line from(Draw draw) {
        return new Line(debit, credit, amount, poolId, agency, draw.id());
    }

    Line reversed() {
        return new Line(credit, debit, amount, poolId, agency, drawId);
    }

    boolean movesCash() {
        return debit == Account.CASH || credit == Account.CASH;
    }

    /** By how much the line makes the account grow. */
    Money effectOn(Account account) {
        if (debit == account) {
            return account.growsByDebit() ? amount : amount.negate();
        }
        if (credit == account) {
            return account.growsByDebit() ? amount.negate() : amount;
        }
        return Money.ZERO;
    }
}
