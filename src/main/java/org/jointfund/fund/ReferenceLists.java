package org.jointfund.fund;

import java.util.List;
import java.util.Optional;

/** The lists every fund shares, read once at the start. */
public record ReferenceLists(
        List<Region> regions,
        List<SdgGoal> goals,
        List<SdgTarget> targets,
        List<ExpenseCategory> categories,
        List<Principle> principles) {

    public Optional<SdgTarget> target(String code) {
        return targets.stream().filter(target -> target.code().equals(code)).findFirst();
    }

    public Optional<Region> region(String code) {
        return regions.stream().filter(region -> region.code().equals(code)).findFirst();
    }
}
