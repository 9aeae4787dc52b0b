package org.jointfund.ledger;

import java.util.Objects;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Component;

/** Takes a released voucher into the books as the journal of its kind. */
@Component
class VoucherPosting {

    private final Receiving receiving;
    private final Paying paying;
    private final Reversing reversing;
    private final RuleSets ruleSets;

    VoucherPosting(Receiving receiving, Paying paying, Reversing reversing, RuleSets ruleSets) {
        this.receiving = receiving;
        this.paying = paying;
        this.reversing = reversing;
        this.ruleSets = ruleSets;
    }

    void post(Voucher voucher, PersonId by) {
        switch (voucher.kind()) {
            case DEPOSIT -> receiving.deposit(deposit(voucher), by);
            case FUND_INTEREST -> receiving.fundInterest(voucher.booking(), by);
            case ORGANISATION_INTEREST -> receiving.organisationInterest(voucher.booking(), by);
            case OTHER_INCOME -> receiving.otherIncome(voucher.booking(), by);
            case BANK_CHARGE -> paying.bankCharge(voucher.booking(), by);
            case DIRECT_COST -> paying.directCost(voucher.booking(), by);
            case TRANSFER_TO_TRUST_FUND -> paying.transferToTrustFund(voucher.booking(), by);
            case CORRECTION ->
                reversing.reverse(voucher.fund(), Objects.requireNonNull(voucher.reverses()), voucher.note(), by);
            default -> throw new IllegalStateException("no voucher of " + voucher.kind());
        }
    }

    /** The fee is the one of the fund's rules on the day of the release (rulebook 4.3.1). */
    private Deposit deposit(Voucher voucher) {
        return new Deposit(
                voucher.fund(),
                voucher.earmark(),
                voucher.source(),
                voucher.bookedOn(),
                voucher.amount(),
                ruleSets.current(voucher.fund()).get(Rules.AGENT_FEE),
                voucher.instalment());
    }
}
