package org.jointfund.change.persistence;

import java.util.List;
import org.jointfund.change.Interruptions;
import org.jointfund.change.ProgrammeWithdrawn;
import org.jointfund.change.Suspension;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisInterruptions implements Interruptions {

    private final InterruptionMapper mapper;

    MyBatisInterruptions(InterruptionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Suspension suspension) {
        mapper.addSuspension(suspension);
    }

    @Override
    public List<Suspension> of(CaseNumber number) {
        return mapper.suspensions(number);
    }

    @Override
    public void add(ProgrammeWithdrawn withdrawal) {
        mapper.addWithdrawal(withdrawal);
    }
}
