package org.jointfund.ledger;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jointfund.ledger.Drawing.Part;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Money that goes out: transfers to agencies out of their tranche's reservation, and what the fund itself pays. */
@Service
public class Paying {

    private final Books books;
    private final Pools pools;
    private final Draws draws;

    Paying(Books books, Pools pools, Draws draws) {
        this.books = books;
        this.pools = pools;
        this.draws = draws;
    }

    /** Pays an agency out of the cash reserved for the tranche; refused as {@link ReservationTooLow}. */
    @Transactional
    public void transfer(Transfer transfer, PersonId by) {
        AmountNotPositive.check(transfer.amount());
        FundCode fund = transfer.programme().fund();
        pools.lock(fund);
        List<Draw> reserved = reserved(transfer);
        Money available = Drawing.sum(reserved, Draw::left);
        if (available.compareTo(transfer.amount()) < 0) {
            throw new ReservationTooLow(transfer.amount(), available);
        }
        List<Part<Draw>> parts = Drawing.take(reserved, Draw::left, transfer.amount());
        List<Line> lines = parts.stream().flatMap(part -> lines(part, transfer)).toList();
        books.post(Entry.of(fund, JournalKind.TRANSFER, transfer.source(), transfer.bookedOn(), by, lines)
                .about(transfer.programme().value()));
        parts.forEach(part -> draws.use(part.of(), part.amount()));
    }

    private List<Draw> reserved(Transfer transfer) {
        return draws.open(transfer.programme()).stream()
                .filter(draw -> draw.tranche() == transfer.tranche() && draw.isReservation())
                .toList();
    }

    private static Stream<Line> lines(Part<Draw> part, Transfer transfer) {
        long pool = part.of().poolId();
        Line paid = Line.of(Account.TRANSFERS_TO_ORGANISATIONS, Account.CASH, part.amount(), pool);
        Line kept = Line.of(Account.RESERVED, Account.PROMISED, part.amount(), pool);
        return Stream.of(paid, kept).map(line -> line.from(part.of()).with(transfer.agency()));
    }

    /** Pays another trust fund out of free unearmarked cash (D10); refused as {@link BalanceTooLow}. */
    @Transactional
    public void transferToTrustFund(Booking booking, PersonId by) {
        pay(booking, JournalKind.TRANSFER_TO_TRUST_FUND, Account.TRANSFERS_TO_TRUST_FUNDS, by);
    }

    /** Books a charge of the bank against free unearmarked cash; refused as {@link BalanceTooLow}. */
    @Transactional
    public void bankCharge(Booking booking, PersonId by) {
        pay(booking, JournalKind.BANK_CHARGE, Account.BANK_CHARGES, by);
    }

    /** Books a direct cost, such as the secretariat's, against free unearmarked cash (rulebook 4.3.3); refused as {@link BalanceTooLow}. */
    @Transactional
    public void directCost(Booking booking, PersonId by) {
        pay(booking, JournalKind.DIRECT_COST, Account.DIRECT_COST, by);
    }

    private void pay(Booking booking, JournalKind kind, Account account, PersonId by) {
        AmountNotPositive.check(booking.amount());
        Drawing drawing = new Drawing(pools.lock(booking.fund()), Set.of());
        List<Lot> lots = drawing.lots(pools.freeLots(booking.fund()));
        Money available = Drawing.sum(lots, Lot::free);
        if (available.compareTo(booking.amount()) < 0) {
            throw new BalanceTooLow(booking.amount(), available);
        }
        List<Part<Lot>> parts = Drawing.take(lots, Lot::free, booking.amount());
        List<Line> lines = parts.stream()
                .map(part ->
                        Line.of(account, Account.CASH, part.amount(), part.of().poolId()))
                .toList();
        books.post(Entry.of(booking.fund(), kind, booking.source(), booking.bookedOn(), by, lines)
                .noted(booking.note()));
        parts.forEach(part -> pools.takeFromLot(part.of().id(), part.amount()));
    }
}
