package org.jointfund.change.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.change.Cancellation;
import org.jointfund.change.ProgrammeWithdrawn;
import org.jointfund.change.Ratification;
import org.jointfund.change.Suspension;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

@Mapper
interface InterruptionMapper {

    void addSuspension(Suspension suspension);

    List<Suspension> suspensions(CaseNumber number);

    void addRatification(Ratification ratification);

    void addWithdrawal(ProgrammeWithdrawn withdrawal);

    void addCancellation(Cancellation proposed);

    void decideCancellation(Cancellation proposed, @Nullable Boolean cancelled, Instant at, PersonId by);

    List<Cancellation> cancellations(CaseNumber number);
}
