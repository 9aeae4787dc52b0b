package org.jointfund.fund.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jointfund.fund.Countries;
import org.jointfund.fund.CountryNotInList;
import org.jointfund.fund.EligibilityRule;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.fund.ReferenceLists;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.Rules;
import org.jointfund.fund.Scope;
import org.jointfund.fund.Seat;
import org.jointfund.fund.SeatGroup;
import org.jointfund.fund.TranchePlan.ThresholdScope;
import org.jointfund.fund.UnknownFund;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FundSeedsTests {

    private final SeedFolder seeds = SeedFixtures.seeds(false);
    private final Lists lists = new Lists(seeds);
    private final RuleSet migration = SeedFixtures.rules(SeedFixtures.MIGRATION);
    private final RuleSet peace = SeedFixtures.rules(SeedFixtures.PEACE);

    @Test
    void bothFundsLoad() {
        var ruleSets = new SeededRuleSets(seeds, lists, new SeedFixtures.VersionsInMemory());
        assertThat(ruleSets.all())
                .extracting(rules -> rules.fund().code().value())
                .containsExactly("MIG00", "PBF00");
        assertThatExceptionOfType(UnknownFund.class).isThrownBy(() -> ruleSets.current(new FundCode("XYZ00")));
    }

    @Test
    void theSecondFundIsMarkedAsDemonstration() {
        assertThat(peace.fund().demonstration()).isTrue();
        assertThat(migration.fund().demonstration()).isFalse();
    }

    @Test
    void givesEachRuleOfTheRegisterItsValue() {
        assertThat(migration.get(Rules.AGENT_FEE)).isEqualTo(Share.percent(1));
        assertThat(migration.get(Rules.INDIRECT_COST_MAXIMUM)).isEqualTo(Share.percent(7));
        assertThat(migration.get(Rules.OPERATING_RESERVE)).isEqualTo(Money.usd("250000.00"));
        assertThat(migration.get(Rules.SIGNATURE_LAPSE_DAYS)).isEqualTo(90);
        assertThat(migration.get(Rules.REVISION_COMMITTEE_SHARE)).isEqualTo(Share.percent(20));
        assertThat(peace.get(Rules.REVISION_COMMITTEE_SHARE)).isEqualTo(Share.percent(15));
        assertThat(migration.get(Rules.REPORTING_REMINDER_DAYS).days()).containsExactly(30, 14, 3);
        assertThat(migration.settings()).hasSameSizeAs(Rules.all());
    }

    @Test
    void everyObjectiveStandsInOneAreaFourFiveSixFiveThree() {
        assertThat(migration.areas())
                .extracting(area -> area.objectives().value().size())
                .containsExactly(4, 5, 6, 5, 3);
        assertThat(migration.areas().stream().flatMap(area -> area.objectives().value().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 23).boxed().toList());
    }

    @Test
    void splitsAsEachFundSays() {
        Money total = Money.usd("356666.66");
        assertThat(migration.tranches().tranches(total))
                .containsExactly(Money.usd("249666.66"), Money.usd("107000.00"));
        assertThat(peace.tranches().tranches(Money.usd("100.01")))
                .containsExactly(Money.usd("35.00"), Money.usd("35.00"), Money.usd("30.01"));
        assertThat(migration.tranches().thresholdScope().value()).isEqualTo(ThresholdScope.JP_COMBINED);
        assertThat(peace.tranches().thresholdScope().value()).isEqualTo(ThresholdScope.PER_PUNO);
    }

    @Test
    void everyEligibilityRuleOfTheRuleBookHasAPlace() {
        assertThat(migration.eligibility())
                .extracting(EligibilityRule::id)
                .contains(IntStream.rangeClosed(1, 20).mapToObj(i -> "E" + i).toArray(String[]::new));
        assertThat(migration.eligibility(Scope.COUNTRY, Stage.TRANSFER))
                .extracting(EligibilityRule::id)
                .containsExactly("E3");
        assertThat(migration.eligibility(Scope.GLOBAL, Stage.IDEA))
                .extracting(EligibilityRule::id)
                .doesNotContain("E11", "E18", "E9");
    }

    @Test
    void theCommitteeHasAChairAnAlternateAndTwelveMembersInFourGroups() {
        assertThat(migration.committee().seats()).filteredOn(Seat::presides).hasSize(2);
        assertThat(migration.committee().groups()).extracting(SeatGroup::code).containsExactly("A", "B", "C", "D");
        assertThat(List.of("A", "B", "C", "D"))
                .allSatisfy(group ->
                        assertThat(migration.committee().members(group)).hasSize(3));
        assertThat(migration.committee().quorum().needed(13)).isEqualTo(7);
        assertThat(migration.committee().quorum().needed(12)).isEqualTo(6);
    }

    @Test
    void anAgencyRefundsEveryCentUnlessItsFloorIsKnown() {
        assertThat(migration.refundFloor(new AgencyCode("UNDP"))).isEqualTo(Money.usd("250.00"));
        assertThat(migration.refundFloor(new AgencyCode("IOM"))).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MIG00", "PBF00"})
    void theCalendarCoversTwentyTwentyFourToTwentyThirtyTwo(String fund) {
        var calendar = SeedFixtures.rules(new FundCode(fund)).calendar();
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 1, 2))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 4, 3)))
                .as("Good Friday")
                .isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2032, 12, 25))).isFalse();
        assertThat(calendar.plusWorkingDays(LocalDate.of(2032, 12, 30), 1)).isEqualTo("2032-12-31");
    }

    @Test
    void theDemonstrationBringsFictitiousHoldersCountriesAndAFloor() {
        SeedFolder demonstration = SeedFixtures.seeds(true);
        RuleSet rules = new SeededRuleSets(demonstration, new Lists(demonstration), new SeedFixtures.VersionsInMemory())
                .current(SeedFixtures.MIGRATION);
        assertThat(rules.refundFloor(new AgencyCode("CEDAR"))).isEqualTo(Money.usd("250.00"));
        assertThat(rules.committee().seat("A1").orElseThrow().standsFor(Seat.Kind.AGENCY, "ALDER"))
                .isTrue();
        assertThat(migration.committee().seat("A1").orElseThrow().holder()).isEmpty();
        assertThat(new Lists(demonstration)
                        .countries()
                        .get(new CountryCode("XA"))
                        .name()
                        .en())
                .isEqualTo("Northland (fictitious)");
        assertThat(rules.hash()).isNotEqualTo(migration.hash());
    }

    @Test
    void knowsCountriesByTheirReviewedNamesOnly() {
        Countries countries = lists.countries();
        assertThat(countries.all()).hasSize(198);
        assertThat(countries.get(new CountryCode("CI")).name().en()).isEqualTo("Côte d’Ivoire");
        assertThat(countries.get(new CountryCode("XK")).footnote().en()).contains("resolution 1244 (1999)");
        assertThat(countries.all()).allSatisfy(country -> {
            assertThat(country.name().in(Locale.FRENCH)).isNotBlank();
            assertThat(country.name().ar()).isNotBlank();
        });
        assertThatExceptionOfType(CountryNotInList.class).isThrownBy(() -> countries.get(new CountryCode("XA")));
    }

    @Test
    void readsTheListsEveryFundShares() {
        ReferenceLists others = lists.others();
        assertThat(others.goals()).hasSize(17);
        assertThat(others.targets()).hasSize(169).allSatisfy(target -> assertThat(target.goal())
                .isBetween(1, 17));
        assertThat(others.categories())
                .hasSize(8)
                .filteredOn(category -> category.indirect())
                .hasSize(1);
        assertThat(others.principles()).hasSize(10);
        assertThat(seeds.list("reference/organisations.csv")).hasSize(236);
        assertThat(lists.objectives(Entry.parse("fund.yaml", "gcm"))).hasSize(23);
    }

    @Test
    void theWordsOfAConsensusFundNeverSpeakOfVotes() {
        assertThat(migration.words().get("position.NO_OBJECTION", Locale.ENGLISH))
                .isEqualTo("No objection");
        assertThat(migration.words().labels().values())
                .allSatisfy(word ->
                        assertThat(word.en().toLowerCase(Locale.ROOT)).doesNotContain("vote", "ballot", "decline"));
    }

    @Test
    void everyWordAndCountryIsTranslated() {
        assertThat(Map.of("mig", migration, "pbf", peace).values()).allSatisfy(rules -> assertThat(
                        rules.words().labels().values())
                .allSatisfy(word -> assertThat(List.of(word.fr(), word.ar())).doesNotContain("")));
    }
}
