package org.jointfund.contribution.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jointfund.contribution.Arrangement;
import org.jointfund.contribution.Asked;
import org.jointfund.contribution.Contributions;
import org.jointfund.contribution.Deposited;
import org.jointfund.contribution.Donor;
import org.jointfund.contribution.DonorCode;
import org.jointfund.contribution.Gift;
import org.jointfund.contribution.InstalmentKey;
import org.jointfund.contribution.Pledge;
import org.jointfund.contribution.Schedule;
import org.jointfund.shared.FundCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisContributions implements Contributions {

    private final ContributionMapper mapper;

    MyBatisContributions(ContributionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Donor> donors() {
        return mapper.donors();
    }

    @Override
    public Optional<Donor> donor(DonorCode code) {
        return Optional.ofNullable(mapper.donor(code));
    }

    @Override
    public void save(Donor donor) {
        mapper.save(donor);
    }

    @Override
    public List<Gift> gifts(FundCode fund) {
        return mapper.gifts(fund);
    }

    @Override
    public List<Pledge> pledges(Asked asked) {
        return mapper.pledges(asked);
    }

    @Override
    public List<Schedule> schedule(Asked asked) {
        return mapper.schedule(asked);
    }

    @Override
    public List<Schedule> unpaid(FundCode fund) {
        return mapper.unpaid(fund);
    }

    @Override
    public List<Schedule> instalments(Collection<InstalmentKey> keys) {
        return keys.isEmpty() ? List.of() : mapper.instalments(keys);
    }

    @Override
    public List<Deposited> deposits(Asked asked) {
        return mapper.deposits(asked);
    }

    @Override
    public List<Deposited> waiting(FundCode fund, @Nullable Long after, int limit) {
        return mapper.waiting(fund, after, limit);
    }

    @Override
    public boolean hasPledge(FundCode fund, String reference) {
        return mapper.hasPledge(fund, reference);
    }

    @Override
    public boolean hasArrangement(FundCode fund, String reference) {
        return mapper.hasArrangement(fund, reference);
    }

    @Override
    public boolean hasDeposit(FundCode fund, String reference) {
        return mapper.hasDeposit(fund, reference);
    }

    @Override
    public void add(Pledge pledge) {
        mapper.addPledge(pledge);
    }

    @Override
    public void add(Arrangement arrangement) {
        mapper.addArrangement(arrangement);
        mapper.addInstalments(arrangement);
    }

    @Override
    public void add(Deposited deposit) {
        mapper.addDeposit(deposit);
    }
}
