package org.jointfund.ledger.persistence;

import java.util.List;
import org.jointfund.ledger.Draw;
import org.jointfund.ledger.Draws;
import org.jointfund.ledger.Lot;
import org.jointfund.ledger.OpenInstalment;
import org.jointfund.ledger.Promise;
import org.jointfund.ledger.persistence.DrawMapper.Origin;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.Stale;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisDraws implements Draws {

    private final DrawMapper mapper;

    MyBatisDraws(DrawMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void reserve(long journal, Promise promise, Lot lot, Money amount) {
        mapper.add(journal, promise, new Origin(lot.poolId(), lot.id(), null), amount);
    }

    @Override
    public void claim(long journal, Promise promise, OpenInstalment instalment, Money amount) {
        mapper.add(journal, promise, new Origin(instalment.poolId(), null, instalment.id()), amount);
    }

    @Override
    public List<Draw> open(CaseNumber programme) {
        return mapper.ofCase(programme);
    }

    @Override
    public List<Draw> open(OpenInstalment instalment) {
        return mapper.ofInstalment(instalment.id());
    }

    @Override
    public void use(Draw draw, Money amount) {
        Stale.unlessOne(mapper.change(draw.id(), amount.negate()));
    }

    @Override
    public void restore(long draw, Money amount) {
        Stale.unlessOne(mapper.change(draw, amount));
    }
}
