package org.jointfund.replay;

import java.util.List;
import org.jointfund.replay.Plan.Country;
import org.jointfund.replay.Plan.Part;
import org.jointfund.replay.Plan.Tranches;

/** The programmes of the replay; countries, agencies and programmes are fictitious (W3). */
final class Plans {

    /** Three countries, all of which endorse; one refund, and one agency that keeps what is under its floor. */
    static final Plan THREE_COUNTRIES = new Plan(
            "Fair recruitment between three countries",
            "MULTI_COUNTRY",
            List.of(
                    new Country("XA", "northland", true),
                    new Country("XB", "southland", true),
                    new Country("XC", "eastland", true)),
            4,
            6,
            36,
            "2000000.00",
            List.of(
                    new Part("ALDER", "700000.00", "654205.61", "45794.39", "399999.99", "687654.33", "12345.67"),
                    new Part("BIRCH", "610000.00", "570093.46", "39906.54", "300000.00", "610000.00", ""),
                    new Part("CEDAR", "390000.00", "364485.98", "25514.02", "200000.00", "389800.00", ""),
                    new Part("ELM", "300000.00", "280373.83", "19626.17", "150000.00", "300000.00", "")),
            new Tranches("1400000.00", "600000.00", "400000.00"));

    /** Seven countries, three of which endorse, which is just enough; one agency keeps exactly its floor. */
    static final Plan SEVEN_COUNTRIES = new Plan(
            "Safe corridors through seven countries",
            "REGIONAL",
            List.of(
                    new Country("XA", "northland", true),
                    new Country("XB", "southland", false),
                    new Country("XC", "eastland", false),
                    new Country("XD", "westland", true),
                    new Country("XE", "riverland", false),
                    new Country("XF", "hilland", false),
                    new Country("XG", "lakeland", true)),
            2,
            9,
            24,
            "1500000.00",
            List.of(
                    new Part("BIRCH", "600000.00", "560747.66", "39252.34", "287499.99", "600000.00", ""),
                    new Part("CEDAR", "500000.00", "467289.72", "32710.28", "280000.00", "499750.00", ""),
                    new Part("FIR", "400000.00", "373831.78", "26168.22", "220000.00", "399000.00", "1000.00")),
            new Tranches("1050000.00", "450000.00", "287500.00"));

    private Plans() {}
}
