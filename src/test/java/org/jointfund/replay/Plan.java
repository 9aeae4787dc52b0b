package org.jointfund.replay;

import java.util.List;
import java.util.Locale;

/** A programme to be played: who takes part, where, and with how much; every amount is a literal in US$. */
record Plan(
        String title,
        String scope,
        List<Country> countries,
        int area,
        int objective,
        int months,
        String total,
        List<Part> parts,
        Tranches tranches) {

    /** A fictitious country; {@code endorses} when its government's letter is on file. */
    record Country(String code, String name, boolean endorses) {

        String coordinator() {
            return name + "-coordinator";
        }

        String government() {
            return name + "-government";
        }
    }

    /**
     * One agency's part: its share, of that direct and indirect costs, what it has used when the second tranche is asked for, what it
     * spends in all, and what it pays back (nothing when empty).
     */
    record Part(String agency, String share, String direct, String indirect, String used, String spent, String refund) {

        private String person(String role) {
            return agency.toLowerCase(Locale.ROOT) + "-" + role;
        }

        String focalPoint() {
            return person("focal-point");
        }

        String signatory() {
            return person("signatory");
        }

        String finance() {
            return person("finance");
        }
    }

    /** The two tranches, and the convening agency's use of funds with which the second is released: one cent more than before. */
    record Tranches(String first, String second, String enough) {}

    Part convenor() {
        return parts.get(0);
    }

    List<String> agencies() {
        return parts.stream().map(Part::agency).toList();
    }

    List<Country> endorsing() {
        return countries.stream().filter(Country::endorses).toList();
    }

    /** Coordinators speak for countries; in a regional programme the governments' letters do. */
    boolean hasCoordinators() {
        return scope.equals("MULTI_COUNTRY");
    }
}
