package org.jointfund.partner.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointfund.partner.Mou;
import org.jointfund.partner.Organisation;
import org.jointfund.partner.Organisations;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Stale;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisOrganisations implements Organisations {

    private final OrganisationMapper mapper;

    MyBatisOrganisations(OrganisationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Organisation> find(AgencyCode code) {
        return Optional.ofNullable(mapper.find(code));
    }

    @Override
    public Map<AgencyCode, Organisation> of(Collection<AgencyCode> codes) {
        return codes.isEmpty()
                ? Map.of()
                : mapper.named(codes).stream().collect(Collectors.toMap(Organisation::code, Function.identity()));
    }

    @Override
    public Map<AgencyCode, String> names(Collection<AgencyCode> codes) {
        return of(codes).values().stream().collect(Collectors.toMap(Organisation::code, Organisation::name));
    }

    @Override
    public Optional<Mou> mou(FundCode fund, AgencyCode agency) {
        return Optional.ofNullable(mapper.mou(fund, agency));
    }

    @Override
    public Map<AgencyCode, Mou> mous(FundCode fund, Collection<AgencyCode> agencies) {
        return agencies.isEmpty()
                ? Map.of()
                : mapper.mousOf(fund, agencies).stream().collect(Collectors.toMap(Mou::agency, Function.identity()));
    }

    @Override
    public List<AgencyCode> withoutSignedMou(FundCode fund, Collection<AgencyCode> agencies) {
        Set<AgencyCode> signed = mous(fund, agencies).values().stream()
                .filter(mou -> mou.status() == Mou.Status.SIGNED)
                .map(Mou::agency)
                .collect(Collectors.toSet());
        return agencies.stream().filter(agency -> !signed.contains(agency)).toList();
    }

    @Override
    public List<Mou> mous(FundCode fund) {
        return mapper.mous(fund);
    }

    @Override
    public List<Organisation> participating(FundCode fund) {
        return mapper.participating(fund);
    }

    @Override
    public List<Organisation> all() {
        return mapper.all();
    }

    @Override
    public void save(Organisation organisation) {
        mapper.save(organisation);
    }

    @Override
    public void save(Mou mou) {
        if (mou.version() == 0) {
            mapper.insertMou(mou);
        } else {
            Stale.unlessOne(mapper.updateMou(mou));
        }
    }
}
