package org.jointfund.programme.persistence;

import java.util.List;
import java.util.stream.Stream;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Assignment;
import org.jointfund.shared.FundCode;

/** Which cases an assignment lets its holder read: of one agency, of one country, as a guest, or of the whole fund; all from a circle on. */
record Reach(FundCode fund, Of of, String scope, int circle) {

    enum Of {
        AGENCY,
        COUNTRY,
        /** The ideas they were asked to review. */
        GUEST,
        FUND
    }

    static List<Reach> of(Actor viewer) {
        return viewer.assignments().stream().flatMap(Reach::of).toList();
    }

    static List<Reach> of(Actor viewer, FundCode fund) {
        return of(viewer).stream().filter(reach -> reach.fund.equals(fund)).toList();
    }

    private static Stream<Reach> of(Assignment held) {
        return switch (held.role()) {
            case FOCAL_POINT, SIGNATORY, AGENCY_FINANCE -> Stream.of(reach(held, Of.AGENCY, 0));
            case RESIDENT_COORDINATOR, GOVERNMENT -> Stream.of(reach(held, Of.COUNTRY, 1));
            case DONOR, OBSERVER -> Stream.of(reach(held, Of.FUND, 3));
            case REVIEWER -> Stream.of(reach(held, Of.GUEST, 2));
            case ADMINISTRATOR -> Stream.empty();
            default -> Stream.of(reach(held, Of.FUND, 2));
        };
    }

    private static Reach reach(Assignment held, Of of, int circle) {
        return new Reach(held.fund(), of, held.scope(), circle);
    }

    /** Asked by the mapper. */
    public boolean isOfAgency() {
        return of == Of.AGENCY;
    }

    /** Asked by the mapper. */
    public boolean isOfGuest() {
        return of == Of.GUEST;
    }

    /** Asked by the mapper. */
    public boolean isOfCountry() {
        return of == Of.COUNTRY;
    }

    /** Asked by the mapper. */
    public boolean isOfFund() {
        return of == Of.FUND;
    }
}
