package org.jointfund.programme;

import java.time.Instant;
import java.util.List;
import org.jointfund.fund.Scope;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.Money;

/** Programmes and ideas with believable contents; the places and agencies are fictitious. */
public final class ProgrammeFixtures {

    public static final AgencyCode ALDER = new AgencyCode("ALDER");
    public static final AgencyCode BIRCH = new AgencyCode("BIRCH");
    public static final CountryCode NORTHLAND = new CountryCode("XA");

    private ProgrammeFixtures() {}

    /** A programme of two agencies in one country. */
    public static Programme aProgramme(ProgrammeStatus status) {
        return aProgramme(new CaseNumber("MIG00-2026-0042"), status);
    }

    public static Programme aProgramme(CaseNumber number, ProgrammeStatus status) {
        return new Programme(
                number,
                1,
                "Safe work for people on the move",
                Scope.COUNTRY,
                status,
                Instant.parse("2026-11-23T10:00:00Z"),
                ALDER,
                List.of(ALDER, BIRCH),
                List.of(NORTHLAND),
                4,
                24,
                Money.usd("2000000.00"),
                null,
                null,
                status == ProgrammeStatus.SUSPENDED,
                0,
                0,
                0);
    }

    /** An idea in which nothing is missing, for these agencies and countries; the shares are equal. */
    public static List<IdeaSection> completeParts(List<AgencyCode> agencies, List<CountryCode> countries) {
        return List.of(
                new IdeaPartners(agencies.get(0), agencies, "", "A. Person, Agency Alder, a.person@demo.example"),
                place(countries),
                new IdeaContent(
                        "Recruitment is costly and unfair.",
                        "Fair recruitment and portable skills.",
                        "Recruiters follow the law\nSkills are recognised",
                        "12,000 workers, half of them women",
                        List.of(Stakeholder.MIGRANTS, Stakeholder.CIVIL_SOCIETY),
                        "Three meetings in 2026",
                        "The ministry takes over the register.",
                        "",
                        "",
                        ""),
                money(agencies, "1000000.00"),
                new IdeaMarkers(2, "Women are half", "A", "Rights come first", "B", "Families", "People-centred", ""));
    }

    public static IdeaPlace place(List<CountryCode> countries) {
        return new IdeaPlace(
                "Safe work for people on the move",
                countries.size() == 1 ? Scope.COUNTRY : Scope.MULTI_COUNTRY,
                countries,
                4,
                List.of(6, 18),
                List.of("8.8", "10.7"),
                "Outcome 2",
                24,
                "Ministry of Labour\nMinistry of Interior",
                "City of Northport",
                "",
                List.of(),
                List.of(),
                null,
                "");
    }

    public static IdeaMoney money(List<AgencyCode> agencies, String each) {
        List<IdeaMoney.Asked> shares = agencies.stream()
                .map(agency -> new IdeaMoney.Asked(agency, Money.usd(each)))
                .toList();
        Money total =
                Money.sum(shares.stream().map(IdeaMoney.Asked::amountOrZero).toList());
        return new IdeaMoney(total, shares, null, "");
    }
}
