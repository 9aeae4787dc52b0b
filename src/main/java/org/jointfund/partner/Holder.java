package org.jointfund.partner;

import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;

/** A person as the holder of one role. */
public record Holder(PersonId id, String name, Role role, FundCode fund, String scope) {

    Assignment assignment() {
        return new Assignment(role, fund, scope);
    }
}
