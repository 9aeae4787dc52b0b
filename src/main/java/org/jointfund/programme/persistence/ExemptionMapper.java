package org.jointfund.programme.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jspecify.annotations.Nullable;

@Mapper
interface ExemptionMapper {

    List<ExemptionRow> ofCase(CaseNumber number);

    List<ExemptionRow> ofFunds(Collection<FundCode> funds, @Nullable Long before, int limit);

    void insert(ExemptionRow row);
}
