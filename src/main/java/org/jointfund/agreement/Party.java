package org.jointfund.agreement;

import org.jointfund.document.FundingAgreement.Capacity;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.Role;
import org.jointfund.shared.FundCode;

/** Somebody whose signature an issued agreement needs; the scope is the agency, country or seat they sign for, the group who may. */
public record Party(int place, Capacity capacity, String scope, String organization, String candidateGroup) {

    static Party of(int place, FundCode fund, Capacity capacity, String scope, String organization) {
        return new Party(place, capacity, scope, organization, Assignment.group(fund, role(capacity), scope));
    }

    private static Role role(Capacity capacity) {
        return switch (capacity) {
            case AGENCY -> Role.SIGNATORY;
            case GOVERNMENT -> Role.GOVERNMENT;
            case COORDINATOR -> Role.RESIDENT_COORDINATOR;
            case CHAIR -> Role.CHAIR;
        };
    }

    public boolean isChair() {
        return capacity == Capacity.CHAIR;
    }

    public boolean isGovernment() {
        return capacity == Capacity.GOVERNMENT;
    }

    /** Whether this person signs for the party. */
    public boolean isSignedBy(Actor actor) {
        return actor.groups().contains(candidateGroup);
    }
}
