package org.jointfund.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jointfund.fund.FundDays;
import org.jointfund.ledger.Drawing.Part;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns claims into reservations when the money is there (D3). */
@Service
public class Covering {

    private final Books books;
    private final Pools pools;
    private final Instalments instalments;
    private final Draws draws;
    private final Outstanding outstanding;
    private final ApplicationEventPublisher events;
    private final FundDays days;

    Covering(
            Books books,
            Pools pools,
            Instalments instalments,
            Draws draws,
            Outstanding outstanding,
            ApplicationEventPublisher events,
            FundDays days) {
        this.books = books;
        this.pools = pools;
        this.instalments = instalments;
        this.draws = draws;
        this.outstanding = outstanding;
        this.events = events;
        this.days = days;
    }

    /**
     * A deposit pays an instalment: its claims get the cash, the oldest first; what was not paid in its own currency stays to come. Claims
     * on more than that are made up for, as exchange differences are the fund's (rulebook 4.1.4).
     */
    void settle(OpenInstalment instalment, Journal deposit, long lot, Money net) {
        Lot money = new Lot(lot, instalment.poolId(), deposit.id(), deposit.bookedOn(), net);
        for (Part<Draw> claim : Drawing.take(draws.open(instalment), Draw::left, net)) {
            cover(claim, List.of(new Part<>(money, claim.amount())), deposit);
        }
        Money toCome = toCome(instalment, deposit, net);
        makeUp(instalment, claimed(instalment).minus(toCome), deposit);
        Money uncovered = claimed(instalment).minus(toCome);
        if (uncovered.isPositive()) {
            events.publishEvent(new InstalmentFellShort(deposit.fund(), instalment.source(), uncovered, deposit.by()));
        }
        Money kept = uncovered.isPositive() ? toCome.plus(uncovered) : toCome;
        instalments.settle(instalment, lot, instalment.outstanding().minus(kept));
    }

    private Money toCome(OpenInstalment instalment, Journal deposit, Money net) {
        Money unpaid = instalment.outstanding().minus(Drawing.smaller(net, instalment.outstanding()));
        return outstanding.of(deposit.fund(), instalment, unpaid);
    }

    private Money claimed(OpenInstalment instalment) {
        return Drawing.sum(draws.open(instalment), Draw::left);
    }

    /** Gives claims on what will not come free cash of the same earmark or none, as far as there is. */
    private void makeUp(OpenInstalment instalment, Money missing, Journal deposit) {
        List<Pool> all = pools.lock(deposit.fund());
        Drawing drawing = new Drawing(all, themes(all, instalment));
        for (Part<Draw> claim : Drawing.take(draws.open(instalment), Draw::left, missing)) {
            List<Part<Lot>> cash =
                    Drawing.take(drawing.lots(pools.freeLots(deposit.fund())), Lot::free, claim.amount());
            if (!cash.isEmpty()) {
                Part<Draw> covered = new Part<>(claim.of(), Drawing.sum(cash, Part::amount));
                cover(covered, cash, deposit.source() + "/RATE", deposit.bookedOn(), deposit.by());
            }
        }
    }

    private static Set<Integer> themes(List<Pool> all, OpenInstalment instalment) {
        return all.stream()
                .filter(pool -> pool.id() == instalment.poolId())
                .map(pool -> pool.earmark().themes())
                .findFirst()
                .orElseThrow();
    }

    private void cover(Part<Draw> claim, List<Part<Lot>> cash, Journal cause) {
        cover(claim, cash, cause.source(), cause.bookedOn(), cause.by());
    }

    /** Gives a claim cash of these lots; the cause is what brought the cash. */
    private void cover(Part<Draw> claim, List<Part<Lot>> cash, String cause, LocalDate on, PersonId by) {
        Draw draw = claim.of();
        Entry entry = Entry.of(
                        draw.programme().fund(),
                        JournalKind.CLAIM_COVERED,
                        cause + "/" + draw.id(),
                        on,
                        by,
                        lines(claim, cash))
                .about(draw.programme().value());
        Journal journal = books.post(entry);
        draws.use(draw, claim.amount());
        instalments.unclaim(Objects.requireNonNull(draw.instalmentId()), claim.amount());
        cash.forEach(part -> reserve(journal, draw, part));
    }

    /** The claim leaves the pool of its instalment, the reservation enters the pool of the cash. */
    private static List<Line> lines(Part<Draw> claim, List<Part<Lot>> cash) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(
                Account.CLAIMED, Account.PROMISED, claim.amount(), claim.of().poolId()));
        cash.forEach(part -> lines.add(Line.of(
                Account.PROMISED, Account.RESERVED, part.amount(), part.of().poolId())));
        return lines;
    }

    private void reserve(Journal journal, Draw draw, Part<Lot> part) {
        Promise promise = new Promise(draw.programme(), draw.tranche(), part.amount(), Set.of(), journal.source());
        pools.takeFromLot(part.of().id(), part.amount());
        draws.reserve(journal.id(), promise, part.of(), part.amount());
    }

    /**
     * Gives what of a tranche still waits for its instalment free cash instead; refused as {@link BalanceTooLow}. The areas are those
     * of the programme.
     */
    @Transactional
    public void turnIntoReservation(CaseNumber programme, int tranche, Set<Integer> themes, PersonId by) {
        Drawing drawing = new Drawing(pools.lock(programme.fund()), themes);
        List<Draw> claims = claims(programme, tranche);
        Money asked = Drawing.sum(claims, Draw::left);
        Money free = Drawing.sum(drawing.lots(pools.freeLots(programme.fund())), Lot::free);
        if (free.compareTo(asked) < 0) {
            throw new BalanceTooLow(asked, free);
        }
        claims.forEach(claim -> coverFromFree(claim, drawing, by));
    }

    private void coverFromFree(Draw claim, Drawing drawing, PersonId by) {
        List<Lot> lots = drawing.lots(pools.freeLots(claim.programme().fund()));
        List<Part<Lot>> cash = Drawing.take(lots, Lot::free, claim.left());
        String cause = claim.programme().child("TRANCHE", claim.tranche());
        cover(
                new Part<>(claim, claim.left()),
                cash,
                cause,
                days.today(claim.programme().fund()),
                by);
        outstanding.letGo(claim.programme().fund(), Objects.requireNonNull(claim.instalmentId()));
    }

    private List<Draw> claims(CaseNumber programme, int tranche) {
        return draws.open(programme).stream()
                .filter(draw -> draw.tranche() == tranche && !draw.isReservation())
                .toList();
    }
}
