package org.jointfund.partner;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jointfund.shared.FundCode;

/** A role held for a fund; the scope is an agency, country, donor or seat code, or empty. */
public record Assignment(Role role, FundCode fund, String scope) {

    boolean covers(FundCode otherFund, Role other) {
        return fund.equals(otherFund) && role.covers(other);
    }

    /** Reads a candidate group back. */
    static Assignment ofGroup(String group) {
        String[] parts = group.split("/", 3);
        return new Assignment(Role.valueOf(parts[1]), new FundCode(parts[0]), parts.length == 3 ? parts[2] : "");
    }

    /** What may be held instead of this: the same, or a role that covers it. */
    Stream<Assignment> coveredBy() {
        return Arrays.stream(Role.values())
                .filter(other -> other.covers(role))
                .map(other -> new Assignment(other, fund, scope));
    }

    /** The engine's candidate group of an assignment, such as {@code MIG00/FOCAL_POINT/IOM}. */
    public static String group(FundCode fund, Role role, String scope) {
        String group = fund.value() + "/" + role;
        return scope.isEmpty() ? group : group + "/" + scope;
    }
}
