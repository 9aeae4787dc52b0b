package org.jointfund.ledger;

import java.time.Instant;
import java.util.Optional;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Page;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Everything entered for the books, and what was decided on it; neither is changed. */
public interface Vouchers {

    /** Adds it; one that follows an entry that was turned round has a source of its own. */
    long add(Slip slip, PersonId by, Instant at);

    Optional<Voucher> find(FundCode fund, long id);

    /** The same, held until the transaction ends, so that it is decided once. */
    Optional<Voucher> lock(FundCode fund, long id);

    /** Those of the fund nobody has decided on, oldest first, after one if it is given. */
    Page<Voucher> waiting(FundCode fund, @Nullable Long after);

    /** The decided ones, newest first, before one if it is given. */
    Page<Voucher> decided(FundCode fund, @Nullable Long before);

    /** Whether one of this kind and reference waits, or is in the books and was not turned round. */
    boolean isTaken(FundCode fund, JournalKind kind, String reference);

    void decide(Voucher voucher, boolean released, String reason, PersonId by, Instant at);
}
