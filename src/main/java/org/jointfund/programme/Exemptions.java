package org.jointfund.programme;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Page;
import org.jspecify.annotations.Nullable;

/** The register of exceptions; entries are added and never changed. */
public interface Exemptions {

    /** Those of a case, oldest first. */
    List<Exemption> of(CaseNumber number);

    /** Those of the funds, the newest first, before a place if one is given. */
    Page<Exemption> of(Collection<FundCode> funds, @Nullable Long before);

    void add(Exemption exemption);

    /** The guards that a decision passed for this case since it was last reopened. */
    default Set<String> passed(CaseNumber number) {
        List<String> guards = of(number).stream().map(Exemption::guard).toList();
        return new HashSet<>(guards.subList(guards.lastIndexOf(Exemption.REOPENED) + 1, guards.size()));
    }
}
