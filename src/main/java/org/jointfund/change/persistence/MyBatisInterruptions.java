package org.jointfund.change.persistence;

import java.time.Instant;
import java.util.List;
import org.jointfund.change.Cancellation;
import org.jointfund.change.Interruptions;
import org.jointfund.change.ProgrammeWithdrawn;
import org.jointfund.change.Ratification;
import org.jointfund.change.Suspension;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
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
    public void add(Ratification ratification) {
        mapper.addRatification(ratification);
    }

    @Override
    public void add(ProgrammeWithdrawn withdrawal) {
        mapper.addWithdrawal(withdrawal);
    }

    @Override
    public void add(Cancellation proposed) {
        mapper.addCancellation(proposed);
    }

    @Override
    public void decide(Cancellation proposed, boolean cancelled, Instant at, PersonId by) {
        mapper.decideCancellation(proposed, cancelled, at, by);
    }

    @Override
    public void overtake(Cancellation proposed, Instant at, PersonId by) {
        mapper.decideCancellation(proposed, null, at, by);
    }

    @Override
    public List<Cancellation> cancellations(CaseNumber number) {
        return mapper.cancellations(number);
    }
}
