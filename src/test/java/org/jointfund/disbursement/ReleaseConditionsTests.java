package org.jointfund.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointfund.JointfundTest;
import org.jointfund.disbursement.ReportingRecord.OverdueReport;
import org.jointfund.fund.Mark;
import org.jointfund.fund.Setting;
import org.jointfund.fund.TranchePlan;
import org.jointfund.fund.TranchePlan.ReleaseTest;
import org.jointfund.fund.TranchePlan.ThresholdScope;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Share;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The conditions of a later tranche, asked of the decision table itself. */
@JointfundTest
class ReleaseConditionsTests {

    private static final AgencyCode A = new AgencyCode("ALDER");
    private static final AgencyCode B = new AgencyCode("BIRCH");

    @Autowired
    private ReleaseRules rules;

    @Test
    void waitsOneCentBelowThreeQuarters() {
        assertThat(outcome("1049999.99")).isEqualTo(Release.WAIT);
    }

    @Test
    void releasesAtThreeQuarters() {
        assertThat(outcome("1050000.00")).isEqualTo(Release.RELEASE);
    }

    @Test
    void showsTheNumbersOfUse() {
        ReleaseCondition use = tested(
                        facts("1049999.99"), combined("1400000.00", "1049999.99"), 75, ThresholdScope.JP_COMBINED)
                .get(3);
        assertThat(use.test()).isEqualTo(ReleaseTest.UTILISATION);
        assertThat(use.actualAmount()).isEqualTo(Money.usd("1049999.99"));
        assertThat(use.requiredAmount()).isEqualTo(Money.usd("1050000.00"));
        assertThat(use.baseAmount()).isEqualTo(Money.usd("1400000.00"));
        assertThat(use.rule()).isEqualTo("underused");
    }

    /** Vector T5: A used 450,000 of 500,000, B 250,000 of 500,000: 70.0 % together. */
    @Test
    void seventyPercentTogetherFailsSeventyFiveAndPassesSeventy() {
        assertThat(use(75, ThresholdScope.JP_COMBINED)).containsExactly(false);
        assertThat(use(70, ThresholdScope.JP_COMBINED)).containsExactly(true);
    }

    @Test
    void eachAgencyAloneAtSeventyFivePassesTheFirstAndFailsTheSecond() {
        assertThat(use(75, ThresholdScope.PER_PUNO)).containsExactly(true, false);
    }

    @Test
    void oneAgencyThatIsReadyReleasesTheTrancheAndNoneHoldsItUp() { // rulebook 2.10.3
        assertThat(TestedRelease.outcomeOf(conditions(75, ThresholdScope.PER_PUNO)))
                .isEqualTo(Release.RELEASE);
        assertThat(TestedRelease.outcomeOf(conditions(95, ThresholdScope.PER_PUNO)))
                .isEqualTo(Release.WAIT);
        assertThat(TestedRelease.outcomeOf(conditions(75, ThresholdScope.JP_COMBINED)))
                .isEqualTo(Release.WAIT);
    }

    @Test
    void asksInTheFundsOrderAndTheFirstThatFailsSpeaks() {
        ReleaseFacts all = new ReleaseFacts(true, 59, 60, false, 1, 0, 140_000_000, 7500, 0, 60_000_000);
        List<ReleaseCondition> conditions = tested(all, combined("1400000.00", "0.00"), 75, ThresholdScope.JP_COMBINED);
        assertThat(conditions).extracting(ReleaseCondition::met).containsOnly(false);
        assertThat(conditions)
                .extracting(ReleaseCondition::outcome)
                .containsExactly(
                        Release.BLOCK, Release.ASK_EXTENSION, Release.BLOCK_REPORTS, Release.WAIT, Release.QUEUE);
        assertThat(TestedRelease.outcomeOf(conditions)).isEqualTo(Release.BLOCK);
    }

    @Test
    void sixtyDaysAreEnoughAndFiftyNineNeedTheChair() {
        assertThat(endDate(60, false)).isTrue();
        assertThat(endDate(59, false)).isFalse();
        assertThat(endDate(59, true)).isTrue();
    }

    @Test
    void cashMustReachTheTrancheToTheCent() {
        assertThat(cash(60_000_000)).isTrue();
        assertThat(cash(59_999_999)).isFalse();
    }

    private boolean endDate(long days, boolean allowed) {
        ReleaseFacts facts =
                new ReleaseFacts(false, days, 60, allowed, 0, 105_000_000, 140_000_000, 7500, 60_000_000, 60_000_000);
        return tested(facts, combined("1400000.00", "1050000.00"), 75, ThresholdScope.JP_COMBINED)
                .get(1)
                .met();
    }

    private boolean cash(long cents) {
        ReleaseFacts facts =
                new ReleaseFacts(false, 900, 60, false, 0, 105_000_000, 140_000_000, 7500, cents, 60_000_000);
        return tested(facts, combined("1400000.00", "1050000.00"), 75, ThresholdScope.JP_COMBINED)
                .get(4)
                .met();
    }

    private Release outcome(String used) {
        return TestedRelease.outcomeOf(
                tested(facts(used), combined("1400000.00", used), 75, ThresholdScope.JP_COMBINED));
    }

    private List<Boolean> use(int percent, ThresholdScope scope) {
        return conditions(percent, scope).stream()
                .filter(condition -> condition.test() == ReleaseTest.UTILISATION)
                .map(ReleaseCondition::met)
                .toList();
    }

    private List<ReleaseCondition> conditions(int percent, ThresholdScope scope) {
        Map<AgencyCode, Money> transferred = new LinkedHashMap<>();
        transferred.put(A, Money.usd("500000.00"));
        transferred.put(B, Money.usd("500000.00"));
        Map<AgencyCode, Money> used = Map.of(A, Money.usd("450000.00"), B, Money.usd("250000.00"));
        ReleaseFacts facts = new ReleaseFacts(
                false, 900, 60, false, 0, 70_000_000, 100_000_000, percent * 100L, 60_000_000, 60_000_000);
        return tested(facts, new ReleaseConditions.Use(transferred, used, List.of()), percent, scope);
    }

    private static ReleaseFacts facts(String used) {
        return new ReleaseFacts(
                false, 900, 60, false, 0, Money.usd(used).cents(), 140_000_000, 7500, 60_000_000, 60_000_000);
    }

    private static ReleaseConditions.Use combined(String transferred, String used) {
        return new ReleaseConditions.Use(
                Map.of(A, Money.usd(transferred)),
                Map.of(A, Money.usd(used)),
                List.of(new OverdueReport("MIG00-2026-0001/REP-2026-N", A, LocalDate.of(2027, 3, 31))));
    }

    private List<ReleaseCondition> tested(
            ReleaseFacts facts, ReleaseConditions.Use use, int percent, ThresholdScope scope) {
        return new ReleaseConditions(rules, plan(percent, scope), facts, use).all();
    }

    private static TranchePlan plan(int percent, ThresholdScope scope) {
        return new TranchePlan(
                set(List.of(Share.percent(70), Share.percent(30))),
                set(Share.percent(percent)),
                set(scope),
                set(60),
                set(3),
                set(List.of(
                        ReleaseTest.SUSPENSION,
                        ReleaseTest.END_DATE,
                        ReleaseTest.REPORTS,
                        ReleaseTest.UTILISATION,
                        ReleaseTest.CASH)));
    }

    private static <T> Setting<T> set(T value) {
        return new Setting<>(value, Mark.D, "test");
    }
}
