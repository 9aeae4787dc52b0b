package org.jointfund.ledger;

import java.util.List;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.springframework.jdbc.core.JdbcTemplate;

/** The mistake the ledger must not make: it reads a balance, thinks, and writes what it thought (N32). */
record ReadThenWritePools(Pools real, JdbcTemplate sql, ThreadLocal<List<Lot>> seen) implements Pools {

    ReadThenWritePools(Pools real, JdbcTemplate sql) {
        this(real, sql, ThreadLocal.withInitial(List::of));
    }

    @Override
    public List<Pool> of(FundCode fund) {
        return real.of(fund);
    }

    @Override
    public List<Pool> lock(FundCode fund) {
        return real.of(fund);
    }

    @Override
    public Pool lock(FundCode fund, Earmark earmark) {
        return real.lock(fund, earmark);
    }

    @Override
    public boolean move(Movement movement) {
        Money cash = read("cash_amount", movement.pool()).plus(movement.cash());
        Money reserved = read("reserved_amount", movement.pool()).plus(movement.reserved());
        boolean allowed = reserved.atMost(cash);
        if (allowed) {
            sql.update(
                    "update ledger_balance set cash_amount = ?, reserved_amount = ? where id = ?",
                    cash.amount(),
                    reserved.amount(),
                    movement.pool());
        }
        return allowed;
    }

    private Money read(String column, long pool) {
        return Money.usd(String.valueOf(
                sql.queryForObject("select " + column + " from ledger_balance where id = ?", String.class, pool)));
    }

    @Override
    public List<Lot> freeLots(FundCode fund) {
        seen.set(real.freeLots(fund));
        return seen.get();
    }

    @Override
    public long addLot(long pool, Journal journal, Money amount) {
        return real.addLot(pool, journal, amount);
    }

    @Override
    public void takeFromLot(long lot, Money amount) {
        seen.get().stream().filter(each -> each.id() == lot).forEach(each -> write(each, amount));
    }

    private void write(Lot lot, Money taken) {
        sql.update(
                "update ledger_lot set free_amount = ? where id = ?",
                lot.free().minus(taken).amount(),
                lot.id());
    }

    @Override
    public void giveToLot(long lot, Money amount) {
        real.giveToLot(lot, amount);
    }
}
