package org.jointfund.workflow.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.shared.CaseNumber;
import org.jointfund.workflow.RowSteps.RowStep;

@Mapper
interface RowStepMapper {

    List<RowStep> of(CaseNumber number);
}
