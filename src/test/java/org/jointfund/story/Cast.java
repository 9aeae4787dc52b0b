package org.jointfund.story;

import java.util.List;
import java.util.Locale;

/** Who plays: the ids of demonstration accounts. */
final class Cast {

    static final List<String> AGENCIES = List.of("ALDER", "BIRCH", "CEDAR", "ELM");
    static final String CONVENOR = "alder-focal-point";
    static final String OFFICER = "secretariat-officer-1";

    private Cast() {}

    /** The person of an agency with this part. */
    static String of(String agency, String part) {
        return agency.toLowerCase(Locale.ROOT) + "-" + part;
    }
}
