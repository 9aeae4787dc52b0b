package org.jointfund.partner;

/** What a person may be for a fund (rulebook 10.1); the scope of an assignment narrows it to an agency, country, donor or seat. */
public enum Role {
    FOCAL_POINT,
    SIGNATORY,
    AGENCY_FINANCE,
    RESIDENT_COORDINATOR,
    GOVERNMENT,
    REVIEWER,
    SECRETARIAT_OFFICER,
    SECRETARIAT_HEAD,
    MEMBER,
    CHAIR,
    ALTERNATE_CHAIR,
    AGENT_OFFICER,
    AGENT_MANAGER,
    DONOR,
    AUDITOR,
    OBSERVER,
    ADMINISTRATOR;

    /** Whether holding this role lets a person do what the other role does: the head of the secretariat is also an officer. */
    public boolean covers(Role other) {
        return this == other || (this == SECRETARIAT_HEAD && other == SECRETARIAT_OFFICER);
    }
}
