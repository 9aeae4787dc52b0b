package org.jointfund.change.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.change.ProgrammeWithdrawn;
import org.jointfund.change.Suspension;
import org.jointfund.shared.CaseNumber;

@Mapper
interface InterruptionMapper {

    void addSuspension(Suspension suspension);

    List<Suspension> suspensions(CaseNumber number);

    void addWithdrawal(ProgrammeWithdrawn withdrawal);
}
