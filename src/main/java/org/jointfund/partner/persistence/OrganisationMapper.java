package org.jointfund.partner.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.partner.Mou;
import org.jointfund.partner.Organisation;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.FundCode;
import org.jspecify.annotations.Nullable;

@Mapper
interface OrganisationMapper {

    @Nullable
    Organisation find(AgencyCode code);

    List<Organisation> named(Collection<AgencyCode> codes);

    @Nullable
    Mou mou(FundCode fund, AgencyCode agency);

    List<Mou> mous(FundCode fund);

    List<Mou> mousOf(FundCode fund, Collection<AgencyCode> agencies);

    List<Organisation> participating(FundCode fund);

    List<Organisation> all();

    void save(Organisation organisation);

    void insertMou(Mou mou);

    int updateMou(Mou mou);
}
