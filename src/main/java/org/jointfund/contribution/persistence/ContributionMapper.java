package org.jointfund.contribution.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.contribution.Arrangement;
import org.jointfund.contribution.Asked;
import org.jointfund.contribution.Deposited;
import org.jointfund.contribution.Donor;
import org.jointfund.contribution.DonorCode;
import org.jointfund.contribution.Gift;
import org.jointfund.contribution.InstalmentKey;
import org.jointfund.contribution.Pledge;
import org.jointfund.contribution.Schedule;
import org.jointfund.shared.FundCode;
import org.jspecify.annotations.Nullable;

@Mapper
interface ContributionMapper {

    List<Donor> donors();

    @Nullable
    Donor donor(DonorCode code);

    void save(Donor donor);

    List<Gift> gifts(FundCode fund);

    List<Pledge> pledges(Asked asked);

    List<Schedule> schedule(Asked asked);

    List<Schedule> unpaid(FundCode fund);

    List<Schedule> instalments(Collection<InstalmentKey> keys);

    List<Deposited> deposits(Asked asked);

    List<Deposited> waiting(FundCode fund, @Nullable Long after, int limit);

    boolean hasPledge(FundCode fund, String reference);

    boolean hasArrangement(FundCode fund, String reference);

    boolean hasDeposit(FundCode fund, String reference);

    void addPledge(Pledge pledge);

    void addArrangement(Arrangement arrangement);

    void addInstalments(Arrangement arrangement);

    void addDeposit(Deposited deposit);
}
