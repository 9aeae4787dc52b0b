package org.jointfund.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointfund.programme.ProgrammeFixtures.ALDER;
import static org.jointfund.programme.ProgrammeFixtures.BIRCH;
import static org.jointfund.programme.ProgrammeFixtures.NORTHLAND;
import static org.jointfund.programme.ProgrammeFixtures.aProgramme;
import static org.jointfund.programme.ProgrammeFixtures.completeParts;

import java.util.List;
import org.jointfund.fund.Scope;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Problem;
import org.junit.jupiter.api.Test;

class IdeaTests {

    private static final Idea COMPLETE = complete();

    private static Idea complete() {
        Idea idea = Idea.empty(aProgramme(ProgrammeStatus.IDEA_DRAFT));
        for (IdeaSection part : completeParts(List.of(ALDER, BIRCH), List.of(NORTHLAND))) {
            idea = idea.with(part);
        }
        return idea;
    }

    @Test
    void aCompleteIdeaMissesNothing() {
        assertThat(COMPLETE.gaps()).isEmpty();
    }

    @Test
    void anEmptyIdeaNamesEveryPartThatIsMissing() {
        assertThat(Idea.empty(aProgramme(ProgrammeStatus.IDEA_DRAFT)).gaps())
                .extracting(Problem::field)
                .contains(
                        "partners.contacts",
                        "place.countries",
                        "place.objectives",
                        "content.summary",
                        "content.stakeholders",
                        "money.total",
                        "markers.gender");
    }

    @Test
    void sharesThatDoNotAddUpToTheTotalAreAGap() {
        IdeaMoney money =
                new IdeaMoney(Money.usd("100.00"), List.of(new IdeaMoney.Asked(ALDER, Money.usd("99.99"))), null, "");
        assertThat(money.gaps()).extracting(Problem::key).containsExactly("idea.sharesDoNotAddUp");
    }

    @Test
    void aNewPartnerNeedsAShareAndAnOldOnesCountsNoMore() {
        AgencyCode cedar = new AgencyCode("CEDAR");
        Idea changed = COMPLETE.with(new IdeaPartners(ALDER, List.of(ALDER, cedar), "", "A. Person"));
        assertThat(changed.gaps())
                .containsExactly(
                        Problem.at(
                                "money.total",
                                "idea.sharesDoNotAddUp",
                                Money.usd("1000000.00"),
                                Money.usd("2000000.00")),
                        Problem.at("money.shares[1].amount", "idea.missing.share", "CEDAR"));
    }

    @Test
    void anIdeaForSeveralCountriesNamesAtLeastTwo() {
        IdeaPlace one = new IdeaPlace(
                "T",
                Scope.MULTI_COUNTRY,
                List.of(NORTHLAND),
                1,
                List.of(1),
                List.of("1.1"),
                "",
                24,
                "Ministry",
                "",
                "",
                List.of(),
                List.of(),
                null,
                "");
        assertThat(one.gaps()).extracting(Problem::field).containsExactly("countries");
    }

    @Test
    void aCountryNamedTwiceCountsOnce() {
        CountryCode same = new CountryCode("XA");
        assertThat(ProgrammeFixtures.place(List.of(NORTHLAND, same)).countries())
                .containsExactly(NORTHLAND);
    }

    @Test
    void fiveOutcomesAreOneTooMany() {
        IdeaContent content =
                new IdeaContent("p", "s", "1\n2\n3\n4\n5", "t", List.of(Stakeholder.OTHER), "c", "e", "", "", "");
        assertThat(content.gaps()).extracting(Problem::key).containsExactly("idea.tooManyOutcomes");
    }
}
