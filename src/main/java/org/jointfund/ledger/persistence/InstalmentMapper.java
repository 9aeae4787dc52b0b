package org.jointfund.ledger.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.ledger.Instalment;
import org.jointfund.ledger.OpenInstalment;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

@Mapper
interface InstalmentMapper {

    void add(long pool, Instalment instalment);

    int sign(long pool, Money amount);

    @Nullable
    OpenInstalment find(String source);

    OpenInstalment get(long id);

    List<OpenInstalment> claimable(FundCode fund);

    List<OpenInstalment> claimed(FundCode fund);

    int claim(long id, Money amount);

    int settle(long id, Money amount);

    void noteSettled(long lot, long instalment, Money amount);

    int noteMore(long instalment, Money amount);

    List<Settled> settledBy(long journal);

    /** What a deposit settled of an instalment. */
    record Settled(long instalment, long pool, Money amount) {}
}
