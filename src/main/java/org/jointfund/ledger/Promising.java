package org.jointfund.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointfund.fund.FundDays;
import org.jointfund.ledger.Drawing.Part;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the fund promises a programme: cash set aside for the first tranche, claims for later ones, and the end of both (D3). */
@Service
public class Promising {

    private final Books books;
    private final Pools pools;
    private final Instalments instalments;
    private final Draws draws;
    private final Outstanding outstanding;
    private final FundDays days;

    Promising(Books books, Pools pools, Instalments instalments, Draws draws, Outstanding outstanding, FundDays days) {
        this.books = books;
        this.pools = pools;
        this.instalments = instalments;
        this.draws = draws;
        this.outstanding = outstanding;
        this.days = days;
    }

    /**
     * Sets cash aside for a tranche; {@code kept} is what must stay free in the fund besides, its operating reserve (N12). Refused as
     * {@link BalanceTooLow}.
     */
    @Transactional
    public void reserve(Promise promise, Money kept, PersonId by) {
        AmountNotPositive.check(promise.amount());
        Funds funds = lock(promise, kept);
        if (funds.cash().compareTo(promise.amount()) < 0) {
            throw new BalanceTooLow(promise.amount(), funds.cash());
        }
        List<Part<Lot>> cash = Drawing.take(funds.lots(), Lot::free, promise.amount());
        post(JournalKind.RESERVATION, promise, cash, List.of(), by);
    }

    /**
     * Claims a later tranche on signed instalments due from today to the day given, and on free cash for what they cannot give; that cash is
     * reserved at once. Refused as {@link ClaimsExceedInstalments}.
     */
    @Transactional
    public void claim(Promise promise, LocalDate until, Money kept, PersonId by) {
        AmountNotPositive.check(promise.amount());
        Funds funds = lock(promise, kept);
        List<OpenInstalment> signed = funds.drawing()
                .instalments(
                        instalments.claimable(promise.programme().fund()),
                        days.today(promise.programme().fund()),
                        until);
        Money claimable = Drawing.sum(signed, OpenInstalment::claimable);
        if (claimable.plus(funds.cash()).compareTo(promise.amount()) < 0) {
            throw new ClaimsExceedInstalments(promise.amount(), claimable.plus(funds.cash()));
        }
        List<Part<OpenInstalment>> claims = Drawing.take(signed, OpenInstalment::claimable, promise.amount());
        Money rest = promise.amount().minus(Drawing.smaller(claimable, promise.amount()));
        post(JournalKind.CLAIM, promise, Drawing.take(funds.lots(), Lot::free, rest), claims, by);
    }

    private void post(
            JournalKind kind, Promise promise, List<Part<Lot>> cash, List<Part<OpenInstalment>> claims, PersonId by) {
        Stream<Line> reserved = cash.stream()
                .map(part -> Line.of(
                        Account.PROMISED,
                        Account.RESERVED,
                        part.amount(),
                        part.of().poolId()));
        Stream<Line> claimed = claims.stream()
                .map(part -> Line.of(
                        Account.PROMISED,
                        Account.CLAIMED,
                        part.amount(),
                        part.of().poolId()));
        Journal journal = books.post(
                entry(promise, kind, by, Stream.concat(reserved, claimed).toList()));
        cash.forEach(part -> draw(journal, promise, part));
        claims.forEach(part -> claim(journal, promise, part));
    }

    private Entry entry(Promise promise, JournalKind kind, PersonId by, List<Line> lines) {
        return Entry.of(
                        promise.programme().fund(),
                        kind,
                        promise.source(),
                        days.today(promise.programme().fund()),
                        by,
                        lines)
                .about(promise.programme().value());
    }

    private void draw(Journal journal, Promise promise, Part<Lot> part) {
        pools.takeFromLot(part.of().id(), part.amount());
        draws.reserve(journal.id(), promise, part.of(), part.amount());
    }

    private void claim(Journal journal, Promise promise, Part<OpenInstalment> part) {
        instalments.claim(part.of().id(), part.amount());
        draws.claim(journal.id(), promise, part.of(), part.amount());
    }

    private Funds lock(Promise promise, Money kept) {
        List<Pool> all = pools.lock(promise.programme().fund());
        Drawing drawing = new Drawing(all, promise.themes());
        return new Funds(
                drawing,
                drawing.lots(pools.freeLots(promise.programme().fund())),
                Drawing.sum(all, Pool::free).minus(kept));
    }

    /** The cash a promise may draw, in order. */
    private record Funds(Drawing drawing, List<Lot> lots, Money freeInFund) {

        Money cash() {
            Money possible = Drawing.smaller(Drawing.sum(lots, Lot::free), freeInFund);
            return possible.isNegative() ? Money.ZERO : possible;
        }
    }

    /** Frees whatever is still reserved or claimed for the case: at lapse, cancellation and closure. */
    @Transactional
    public void voidReservation(CaseNumber programme, PersonId by) {
        pools.lock(programme.fund());
        List<Draw> open = draws.open(programme);
        if (!open.isEmpty()) {
            List<Line> lines = open.stream().map(Promising::voiding).toList();
            String source = programme.child("VOID", open.get(0).id());
            books.post(Entry.of(
                            programme.fund(),
                            JournalKind.PROMISE_VOIDED,
                            source,
                            days.today(programme.fund()),
                            by,
                            lines)
                    .about(programme.value()));
            open.forEach(this::free);
            books.cashChanged(programme.fund(), by);
        }
    }

    private static Line voiding(Draw draw) {
        Account promised = draw.isReservation() ? Account.RESERVED : Account.CLAIMED;
        return Line.of(promised, Account.PROMISED, draw.left(), draw.poolId()).from(draw);
    }

    private void free(Draw draw) {
        draws.use(draw, draw.left());
        if (draw.lotId() != null) {
            pools.giveToLot(draw.lotId(), draw.left());
        } else {
            long instalment = Objects.requireNonNull(draw.instalmentId());
            instalments.unclaim(instalment, draw.left());
            outstanding.letGo(draw.programme().fund(), instalment);
        }
    }
}
