package org.jointfund.ledger.persistence;

import java.util.List;
import java.util.Objects;
import org.jointfund.ledger.Earmark;
import org.jointfund.ledger.Journal;
import org.jointfund.ledger.Lot;
import org.jointfund.ledger.Pool;
import org.jointfund.ledger.Pools;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Stale;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisPools implements Pools {

    private final BalanceMapper mapper;

    MyBatisPools(BalanceMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Pool> of(FundCode fund) {
        return mapper.pools(fund);
    }

    @Override
    public List<Pool> lock(FundCode fund) {
        return mapper.lock(fund);
    }

    @Override
    public Pool lock(FundCode fund, Earmark earmark) {
        Pool known = mapper.lockOne(fund, earmark);
        if (known != null) {
            return known;
        }
        mapper.add(fund, earmark);
        return Objects.requireNonNull(mapper.lockOne(fund, earmark));
    }

    @Override
    public boolean move(Movement movement) {
        return mapper.move(movement) == 1;
    }

    @Override
    public List<Lot> freeLots(FundCode fund) {
        return mapper.freeLots(fund);
    }

    @Override
    public long addLot(long pool, Journal journal, Money amount) {
        GivenId given = new GivenId();
        mapper.addLot(given, pool, journal, amount);
        return given.get();
    }

    @Override
    public void takeFromLot(long lot, Money amount) {
        Stale.unlessOne(mapper.changeLot(lot, amount.negate()));
    }

    @Override
    public void giveToLot(long lot, Money amount) {
        Stale.unlessOne(mapper.changeLot(lot, amount));
    }
}
