package org.jointfund.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jointfund.ledger.Pools.Movement;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The one way into the books: a journal and what it does to the balances, together; the caller holds the fund's rows. */
@Service
class Books {

    private final Journals journals;
    private final Pools pools;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Books(Journals journals, Pools pools, Clock clock, ApplicationEventPublisher events) {
        this.journals = journals;
        this.pools = pools;
        this.clock = clock;
        this.events = events;
    }

    Journal post(Entry entry) {
        if (journals.contains(entry.kind(), entry.source())) {
            throw new AlreadyPosted(entry.source());
        }
        movements(entry.lines()).forEach(movement -> move(entry, movement));
        Journal unnumbered = journal(0, entry);
        Journal posted = journal(journals.add(unnumbered), entry);
        events.publishEvent(new JournalPosted(
                posted.subject(),
                posted.by(),
                posted.fund(),
                posted.kind(),
                posted.source(),
                posted.id(),
                posted.amount()));
        return posted;
    }

    /** Whoever counts on cash looks again: said last, by what changed it. */
    void cashChanged(FundCode fund, PersonId by) {
        events.publishEvent(new CashChanged(fund, by));
    }

    private Journal journal(long id, Entry entry) {
        return new Journal(
                id,
                entry.fund(),
                entry.kind(),
                entry.source(),
                entry.subject(),
                entry.bookedOn(),
                Instant.now(clock),
                entry.by(),
                entry.note(),
                entry.reverses(),
                entry.lines());
    }

    /** What the lines do to each balance row, in ascending id. */
    private static List<Movement> movements(List<Line> lines) {
        Map<Long, List<Line>> byPool =
                lines.stream().collect(Collectors.groupingBy(Line::poolId, TreeMap::new, Collectors.toList()));
        return byPool.entrySet().stream()
                .map(pool -> movement(pool.getKey(), pool.getValue()))
                .toList();
    }

    private static Movement movement(long pool, List<Line> lines) {
        return new Movement(
                pool, effect(lines, Account.CASH), effect(lines, Account.RESERVED), effect(lines, Account.CLAIMED));
    }

    private static Money effect(List<Line> lines, Account account) {
        return Money.sum(lines.stream().map(line -> line.effectOn(account)).toList());
    }

    private void move(Entry entry, Movement movement) {
        if (!pools.move(movement)) {
            Money free = pools.of(entry.fund()).stream()
                    .filter(pool -> pool.id() == movement.pool())
                    .map(Pool::free)
                    .findFirst()
                    .orElse(Money.ZERO);
            throw new BalanceTooLow(movement.reserved().minus(movement.cash()), free);
        }
    }
}
