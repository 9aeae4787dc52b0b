package org.jointfund.disbursement.persistence;

import java.util.List;
import java.util.Optional;
import org.jointfund.disbursement.TestedRelease;
import org.jointfund.disbursement.Tranche;
import org.jointfund.disbursement.Tranches;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Stale;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisTranches implements Tranches {

    private final TrancheMapper mapper;

    MyBatisTranches(TrancheMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Tranche> find(CaseNumber number, int ordinal) {
        return Optional.ofNullable(mapper.find(number, ordinal));
    }

    @Override
    public List<Tranche> of(CaseNumber number) {
        return mapper.of(number);
    }

    @Override
    public List<Tranche> requested() {
        return mapper.allRequested();
    }

    @Override
    public List<Tranche> requested(FundCode fund) {
        return mapper.requested(fund.value() + "-");
    }

    @Override
    public void insert(Tranche tranche) {
        mapper.insert(tranche);
    }

    @Override
    public void update(Tranche tranche) {
        Stale.unlessOne(mapper.update(tranche));
    }

    @Override
    public void insert(Tranche tranche, TestedRelease test) {
        int place = mapper.testCount(tranche) + 1;
        mapper.insertTest(tranche, place, test);
        for (int at = 0; at < test.conditions().size(); at++) {
            mapper.insertCondition(tranche, place, at + 1, test.conditions().get(at));
        }
    }

    @Override
    public Optional<TestedRelease> latestTest(CaseNumber number, int ordinal) {
        return Optional.ofNullable(mapper.latestTest(number, ordinal))
                .map(row -> row.with(mapper.conditions(number, ordinal, row.place()).stream()
                        .map(ConditionRow::toCondition)
                        .toList()));
    }
}
