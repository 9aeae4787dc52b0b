package org.jointfund.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointfund.ledger.Drawing.Part;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Money that comes in: deposits with their fee, interest, other income, refunds, and what signed instalments will bring. */
@Service
public class Receiving {

    private final Books books;
    private final Journals journals;
    private final Pools pools;
    private final Instalments instalments;
    private final Covering covering;

    Receiving(Books books, Journals journals, Pools pools, Instalments instalments, Covering covering) {
        this.books = books;
        this.journals = journals;
        this.pools = pools;
        this.instalments = instalments;
        this.covering = covering;
    }

    /** Notes a signed instalment, US$ after the fee, so that claims may rest on it (D3). */
    @Transactional
    public void expect(Instalment instalment) {
        AmountNotPositive.check(instalment.amount());
        pools.lock(instalment.fund());
        instalments.add(pools.lock(instalment.fund(), instalment.earmark()).id(), instalment);
    }

    /**
     * Books a deposit and, as a journal of its own, the agent's fee on it, HALF_UP to the cent (rulebook 4.3.1); claims on the instalment
     * it pays become reservations. Returns the fee in US$.
     */
    @Transactional
    public Money deposit(Deposit deposit, PersonId by) {
        AmountNotPositive.check(deposit.amount());
        pools.lock(deposit.fund());
        Pool pool = pools.lock(deposit.fund(), deposit.earmark());
        Optional<OpenInstalment> instalment = instalment(deposit);
        Journal journal = books.post(income(deposit, pool, by));
        long lot = pools.addLot(pool.id(), journal, deposit.amount());
        Money fee = takeFee(deposit, pool, lot, by);
        instalment.ifPresent(
                paid -> covering.settle(paid, journal, lot, deposit.amount().minus(fee)));
        books.cashChanged(deposit.fund(), by);
        return fee;
    }

    private Optional<OpenInstalment> instalment(Deposit deposit) {
        return deposit.instalment().isEmpty()
                ? Optional.empty()
                : Optional.of(instalments
                        .find(deposit.instalment())
                        .orElseThrow(() -> new UnknownInstalment(deposit.instalment())));
    }

    private static Entry income(Deposit deposit, Pool pool, PersonId by) {
        Line line = Line.of(Account.CASH, Account.CONTRIBUTIONS, deposit.amount(), pool.id());
        return Entry.of(deposit.fund(), JournalKind.DEPOSIT, deposit.source(), deposit.receivedOn(), by, List.of(line));
    }

    private Money takeFee(Deposit deposit, Pool pool, long lot, PersonId by) {
        Money fee = deposit.amount().times(deposit.fee());
        if (fee.isPositive()) {
            Line line = Line.of(Account.AGENT_FEE, Account.CASH, fee, pool.id());
            books.post(Entry.of(
                    deposit.fund(), JournalKind.FEE, deposit.source(), deposit.receivedOn(), by, List.of(line)));
            pools.takeFromLot(lot, fee);
        }
        return fee;
    }

    /** Books interest and investment income on the fund's account (rulebook 4.6.6). */
    @Transactional
    public void fundInterest(Booking booking, PersonId by) {
        income(booking, JournalKind.FUND_INTEREST, Account.FUND_INTEREST, by);
    }

    /** Books interest that participating organisations earned and paid in. */
    @Transactional
    public void organisationInterest(Booking booking, PersonId by) {
        income(booking, JournalKind.ORGANISATION_INTEREST, Account.ORGANISATION_INTEREST, by);
    }

    /** Books any other income of the fund. */
    @Transactional
    public void otherIncome(Booking booking, PersonId by) {
        income(booking, JournalKind.OTHER_INCOME, Account.OTHER_INCOME, by);
    }

    private void income(Booking booking, JournalKind kind, Account account, PersonId by) {
        AmountNotPositive.check(booking.amount());
        pools.lock(booking.fund());
        Pool pool = pools.lock(booking.fund(), Earmark.NONE);
        Line line = Line.of(Account.CASH, account, booking.amount(), pool.id());
        Entry entry = Entry.of(booking.fund(), kind, booking.source(), booking.bookedOn(), by, List.of(line));
        pools.addLot(pool.id(), books.post(entry.noted(booking.note())), booking.amount());
        books.cashChanged(booking.fund(), by);
    }

    /** Books money an agency sends back; it becomes free cash of the pools it was sent from, widest earmark first (D3). */
    @Transactional
    public void refund(Refund refund, PersonId by) {
        AmountNotPositive.check(refund.amount());
        FundCode fund = refund.programme().fund();
        List<Part<Pool>> parts = Drawing.take(
                widestFirst(pools.lock(fund)), netPerPool(refund.programme(), refund.agency()), refund.amount());
        checkWhole(refund, parts);
        List<Line> lines =
                parts.stream().map(part -> line(part, refund.agency())).toList();
        Journal journal = books.post(Entry.of(fund, JournalKind.REFUND, refund.source(), refund.bookedOn(), by, lines)
                .about(refund.programme().value()));
        parts.forEach(part -> pools.addLot(part.of().id(), journal, part.amount()));
        books.cashChanged(fund, by);
    }

    private static List<Pool> widestFirst(List<Pool> all) {
        List<Pool> sorted = new ArrayList<>(all);
        sorted.sort(
                Comparator.comparingInt((Pool pool) -> pool.earmark().width()).reversed());
        return sorted;
    }

    private java.util.function.Function<Pool, Money> netPerPool(
            org.jointfund.shared.CaseNumber programme, AgencyCode agency) {
        Map<Long, Money> net = journals.netTransfersByPool(programme, agency);
        return pool -> net.getOrDefault(pool.id(), Money.ZERO);
    }

    private static void checkWhole(Refund refund, List<Part<Pool>> parts) {
        Money possible = Money.sum(parts.stream().map(Part::amount).toList());
        if (possible.compareTo(refund.amount()) < 0) {
            throw new RefundExceedsTransfers(refund.agency(), possible);
        }
    }

    private static Line line(Part<Pool> part, AgencyCode agency) {
        return Line.of(Account.CASH, Account.REFUNDS, part.amount(), part.of().id())
                .with(agency);
    }
}
