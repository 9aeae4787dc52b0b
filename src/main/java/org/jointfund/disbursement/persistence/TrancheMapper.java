package org.jointfund.disbursement.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.disbursement.ReleaseCondition;
import org.jointfund.disbursement.TestedRelease;
import org.jointfund.disbursement.Tranche;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

@Mapper
interface TrancheMapper {

    @Nullable
    Tranche find(CaseNumber number, int ordinal);

    List<Tranche> of(CaseNumber number);

    List<Tranche> allRequested();

    List<Tranche> requested(String prefix);

    void insert(Tranche tranche);

    int update(Tranche tranche);

    int testCount(Tranche tranche);

    void insertTest(Tranche tranche, int place, TestedRelease test);

    void insertCondition(Tranche tranche, int testPlace, int place, ReleaseCondition condition);

    @Nullable
    TestRow latestTest(CaseNumber number, int ordinal);

    List<ConditionRow> conditions(CaseNumber number, int ordinal, int testPlace);
}
