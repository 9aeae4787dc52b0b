package org.jointfund.partner;

import org.jointfund.shared.FundCode;

/** A role held for a fund; the scope is an agency, country, donor or seat code, or empty. */
public record Assignment(Role role, FundCode fund, String scope) {

    boolean covers(FundCode otherFund, Role other) {
        return fund.equals(otherFund) && role.covers(other);
    }

    /** The engine's candidate group of this assignment, such as {@code MIG00/FOCAL_POINT/IOM}. */
    public String group() {
        return group(fund, role, scope);
    }

    public static String group(FundCode fund, Role role, String scope) {
        String group = fund.value() + "/" + role;
        return scope.isEmpty() ? group : group + "/" + scope;
    }
}
