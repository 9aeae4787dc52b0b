package org.jointfund.workflow.persistence;

import java.util.List;
import org.jointfund.shared.CaseNumber;
import org.jointfund.workflow.RowSteps;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisRowSteps implements RowSteps {

    private final RowStepMapper mapper;

    MyBatisRowSteps(RowStepMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<RowStep> of(CaseNumber number) {
        return mapper.of(number);
    }
}
