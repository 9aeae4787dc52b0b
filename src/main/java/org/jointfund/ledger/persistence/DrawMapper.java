package org.jointfund.ledger.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.ledger.Draw;
import org.jointfund.ledger.Promise;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

@Mapper
interface DrawMapper {

    void add(long journal, Promise promise, Origin origin, Money amount);

    List<Draw> ofCase(CaseNumber programme);

    List<Draw> ofInstalment(long instalment);

    int change(long id, Money amount);

    /** Where the money of a draw comes from. */
    record Origin(long pool, @Nullable Long lot, @Nullable Long instalment) {}
}
