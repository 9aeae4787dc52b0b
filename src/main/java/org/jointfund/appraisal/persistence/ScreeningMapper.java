package org.jointfund.appraisal.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.appraisal.Check;
import org.jointfund.appraisal.Finding;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

@Mapper
interface ScreeningMapper {

    long insert(ScreeningRow screening);

    void insertFindings(long screening, List<Finding> findings);

    @Nullable
    ScreeningRow latest(CaseNumber number, Stage stage);

    List<Finding> findings(long screening);

    void insertCheck(Check check);

    @Nullable
    Check lastCheck(CaseNumber number);
}
