package org.jointfund.partner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.FundCode;

/** The register of organisations and of their memoranda per fund (N28). */
public interface Organisations {

    Optional<Organisation> find(AgencyCode code);

    /** Those of the codes that are known, by code. */
    Map<AgencyCode, Organisation> of(Collection<AgencyCode> codes);

    /** Names by code, for the codes given; unknown codes are left out. */
    Map<AgencyCode, String> names(Collection<AgencyCode> codes);

    Optional<Mou> mou(FundCode fund, AgencyCode agency);

    /** The memoranda of these agencies with the fund, signed or in process; whoever has none is left out. */
    Map<AgencyCode, Mou> mous(FundCode fund, Collection<AgencyCode> agencies);

    /** Those of the agencies that have signed no memorandum with the fund, in the order given. */
    List<AgencyCode> withoutSignedMou(FundCode fund, Collection<AgencyCode> agencies);

    /** Every memorandum of the fund, signed or in process, by agency. */
    List<Mou> mous(FundCode fund);

    /** The organisations that may appear in a programme of the fund: those with a memorandum, by code. */
    List<Organisation> participating(FundCode fund);

    /** All organisations, by name. */
    List<Organisation> all();

    void save(Organisation organisation);

    /** Enters a memorandum, or changes the entry of its version; stale when somebody was faster. */
    void save(Mou mou);
}
