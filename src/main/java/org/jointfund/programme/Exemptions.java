package org.jointfund.programme;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;

/** The register of exceptions; entries are added and never changed. */
public interface Exemptions {

    /** Those of a case, oldest first. */
    List<Exemption> of(CaseNumber number);

    /** Those of the funds, the newest first, at most {@code limit}. */
    List<Exemption> of(Collection<FundCode> funds, int limit);

    void add(Exemption exemption);

    /** The guards that a decision passed for this case. */
    default Set<String> passed(CaseNumber number) {
        return of(number).stream().map(Exemption::guard).collect(Collectors.toSet());
    }
}
