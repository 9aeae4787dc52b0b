package org.jointfund.appraisal;

import static org.jointfund.programme.ProgrammeFixtures.ALDER;
import static org.jointfund.programme.ProgrammeFixtures.BIRCH;

import java.util.List;
import org.jointfund.fund.Scope;
import org.jointfund.programme.IdeaContent;
import org.jointfund.programme.IdeaMarkers;
import org.jointfund.programme.IdeaPlace;
import org.jointfund.programme.Stakeholder;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CountryCode;
import org.jspecify.annotations.Nullable;

/** An idea as it is put into rows: what it is, what it says, what it costs, who supports it, and whether another one is like it. */
record IdeaOnFile(
        List<AgencyCode> agencies,
        AgencyCode convenor,
        Scope scope,
        List<CountryCode> countries,
        int area,
        int months,
        String budget,
        String smallestShare,
        String indirect,
        IdeaPlace place,
        IdeaContent content,
        IdeaMarkers markers,
        boolean letter,
        boolean endorsed,
        boolean twin) {

    static final CountryCode COUNTRY = new CountryCode("XE");

    /** One that meets every rule. */
    static IdeaOnFile right() {
        return new IdeaOnFile(
                List.of(ALDER, BIRCH),
                ALDER,
                Scope.COUNTRY,
                List.of(COUNTRY),
                3,
                24,
                "2000000.00",
                "1000000.00",
                "70000.00",
                place(List.of(6), List.of("8.8"), "Outcome 2", "Ministry of Labour\nMinistry of the Interior", "City"),
                content(List.of(Stakeholder.MIGRANTS), "Three meetings"),
                markers(2, "A", "B"),
                true,
                true,
                false);
    }

    IdeaOnFile of(List<AgencyCode> agencies, AgencyCode convenor) {
        return new IdeaOnFile(
                agencies,
                convenor,
                scope,
                countries,
                area,
                months,
                budget,
                smallestShare,
                indirect,
                place,
                content,
                markers,
                letter,
                endorsed,
                twin);
    }

    IdeaOnFile says(IdeaPlace place) {
        return says(place, content, markers);
    }

    IdeaOnFile says(IdeaContent content) {
        return says(place, content, markers);
    }

    IdeaOnFile says(IdeaMarkers markers) {
        return says(place, content, markers);
    }

    private IdeaOnFile says(IdeaPlace place, IdeaContent content, IdeaMarkers markers) {
        return new IdeaOnFile(
                agencies,
                convenor,
                scope,
                countries,
                area,
                months,
                budget,
                smallestShare,
                indirect,
                place,
                content,
                markers,
                letter,
                endorsed,
                twin);
    }

    IdeaOnFile sized(int area, int months, String budget, String share, String indirect) {
        return new IdeaOnFile(
                agencies, convenor, scope, countries, area, months, budget, share, indirect, place, content, markers,
                letter, endorsed, twin);
    }

    IdeaOnFile supported(List<CountryCode> countries, boolean letter, boolean endorsed, boolean twin) {
        return new IdeaOnFile(
                agencies,
                convenor,
                scope,
                countries,
                area,
                months,
                budget,
                smallestShare,
                indirect,
                place,
                content,
                markers,
                letter,
                endorsed,
                twin);
    }

    static IdeaPlace place(
            List<Integer> objectives, List<String> targets, String outcome, String entities, String authorities) {
        return new IdeaPlace(
                "Safe work",
                Scope.COUNTRY,
                List.of(COUNTRY),
                4,
                objectives,
                targets,
                outcome,
                24,
                entities,
                authorities,
                "",
                List.of(),
                List.of(),
                null,
                "");
    }

    static IdeaContent content(List<Stakeholder> stakeholders, String consultation) {
        return new IdeaContent("p", "s", "o", "t", stakeholders, consultation, "e", "", "", "");
    }

    static IdeaMarkers markers(@Nullable Integer gender, @Nullable String rights, @Nullable String child) {
        return new IdeaMarkers(gender, gender == null ? "" : "Half", rights, "Rights", child, "Families", "All", "");
    }
}
