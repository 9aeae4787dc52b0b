package org.jointfund.ledger.persistence;

import java.util.List;
import java.util.Optional;
import org.jointfund.ledger.Instalment;
import org.jointfund.ledger.Instalments;
import org.jointfund.ledger.OpenInstalment;
import org.jointfund.ledger.persistence.InstalmentMapper.Settled;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Stale;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisInstalments implements Instalments {

    private final InstalmentMapper mapper;

    MyBatisInstalments(InstalmentMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(long pool, Instalment instalment) {
        mapper.add(pool, instalment);
        Stale.unlessOne(mapper.sign(pool, instalment.amount()));
    }

    @Override
    public Optional<OpenInstalment> find(String source) {
        return Optional.ofNullable(mapper.find(source));
    }

    @Override
    public OpenInstalment get(long id) {
        return mapper.get(id);
    }

    @Override
    public List<OpenInstalment> claimable(FundCode fund) {
        return mapper.claimable(fund);
    }

    @Override
    public List<OpenInstalment> claimed(FundCode fund) {
        return mapper.claimed(fund);
    }

    @Override
    public void claim(long instalment, Money amount) {
        Stale.unlessOne(mapper.claim(instalment, amount));
    }

    @Override
    public void unclaim(long instalment, Money amount) {
        Stale.unlessOne(mapper.claim(instalment, amount.negate()));
    }

    @Override
    public void settle(OpenInstalment instalment, long lot, Money amount) {
        settle(instalment, amount);
        mapper.noteSettled(lot, instalment.id(), amount);
    }

    private void settle(OpenInstalment instalment, Money amount) {
        Stale.unlessOne(mapper.settle(instalment.id(), amount));
        Stale.unlessOne(mapper.sign(instalment.poolId(), amount.negate()));
    }

    @Override
    public void letGo(OpenInstalment instalment, Money amount) {
        if (mapper.noteMore(instalment.id(), amount) == 1) {
            settle(instalment, amount);
        }
    }

    @Override
    public void unsettle(long journal) {
        mapper.settledBy(journal).forEach(this::unsettle);
    }

    private void unsettle(Settled settled) {
        Stale.unlessOne(mapper.settle(settled.instalment(), settled.amount().negate()));
        Stale.unlessOne(mapper.sign(settled.pool(), settled.amount()));
    }
}
