package org.jointfund.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;

/** Everything entered for the books, and what was decided on it; neither is changed. */
public interface Vouchers {

    long add(Slip slip, PersonId by, Instant at);

    Optional<Voucher> find(FundCode fund, long id);

    /** The same, held until the transaction ends, so that it is decided once. */
    Optional<Voucher> lock(FundCode fund, long id);

    /** Those of the fund nobody has decided on, oldest first. */
    List<Voucher> waiting(FundCode fund);

    /** The latest decided ones, newest first. */
    List<Voucher> decided(FundCode fund, int limit);

    /** Whether one of this kind and reference waits or is released. */
    boolean isTaken(FundCode fund, JournalKind kind, String reference);

    void decide(Voucher voucher, boolean released, String reason, PersonId by, Instant at);
}
