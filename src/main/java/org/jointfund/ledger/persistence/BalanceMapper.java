package org.jointfund.ledger.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.ledger.Earmark;
import org.jointfund.ledger.Journal;
import org.jointfund.ledger.Lot;
import org.jointfund.ledger.Pool;
import org.jointfund.ledger.Pools.Movement;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

@Mapper
interface BalanceMapper {

    List<Pool> pools(FundCode fund);

    List<Pool> lock(FundCode fund);

    @Nullable
    Pool lockOne(FundCode fund, Earmark earmark);

    void add(FundCode fund, Earmark earmark);

    int move(Movement movement);

    List<Lot> freeLots(FundCode fund);

    void addLot(GivenId given, long pool, Journal journal, Money amount);

    int changeLot(long id, Money amount);
}
