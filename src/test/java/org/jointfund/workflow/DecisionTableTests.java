package org.jointfund.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the three decision tables, with the vectors of the rule book (10.4, 10.6). */
class DecisionTableTests {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision ELIGIBILITY = read("eligibility", "eligibility.dmn");
    private static final DmnDecision RELEASE = read("trancheRelease", "tranche-release.dmn");
    private static final DmnDecision DECISION = read("decisionRules", "decision-rules.dmn");

    @Test
    void anIdeaThatMeetsEveryRuleHasNoReasons() {
        assertThat(reasons(idea())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            agencies, 1, E1.tooFewAgencies
            agencies, 6, E2.manyAgencies
            agenciesWithoutMou, 1, E3.memorandumMissing
            agenciesOutsideNetwork, 1, E4.outsideNetwork
            conveningAgencies, 0, E5.conveningAgency
            conveningAgencies, 2, E5.conveningAgency
            primaryThemes, 2, E6.primaryTheme
            primaryObjectives, 0, E7.objectiveMissing
            sdgTargets, 0, E8.targetMissing
            frameworkOutcomeMissing, true, E8.frameworkOutcomeMissing
            governmentEndorsements, 2, E9.governmentEndorsementMissing
            coordinatorEndorsements, 2, E10.coordinatorEndorsementMissing
            consultationMissing, true, E12.consultationMissing
            genderMarkerMissing, true, E13.genderMarkerMissing
            rightsMarkerMissing, true, E14.rightsMarkerMissing
            childMarkerMissing, true, E14.childMarkerMissing
            durationMonths, 17, E15.tooShort
            durationMonths, 37, E15.tooLong
            budgetCents, 99999999, E16.tooSmall
            budgetCents, 500000001, E16.tooLarge
            indirectCents, 2333334, E17.indirectTooHigh
            countriesOutsideList, 1, E18.countryOutsideList
            smallestShareCents, 9999999, E19.shareTooSmall
            otherOpenIdeas, 1, E20.themeTaken
            """)
    void oneBrokenRuleIsTheOnlyReason(String fact, String value, String reason) {
        Map<String, Object> idea = idea();
        idea.put(fact, value.equals("true") ? (Object) true : (Object) Long.valueOf(value));
        assertThat(reasons(idea)).containsExactly(reason);
    }

    @Test
    void tooFewLineEntitiesNeedALocalAuthority() {
        Map<String, Object> idea = idea();
        idea.put("lineEntities", 1L);
        assertThat(reasons(idea)).isEmpty();
        idea.put("localAuthorities", 0L);
        assertThat(reasons(idea)).containsExactly("E11.governmentTooNarrow");
    }

    @Test
    void allReasonsAreCollected() {
        Map<String, Object> idea = idea();
        idea.putAll(Map.of("agencies", 1L, "durationMonths", 40L, "genderMarkerMissing", true));
        assertThat(reasons(idea))
                .containsExactlyInAnyOrder("E1.tooFewAgencies", "E15.tooLong", "E13.genderMarkerMissing");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            false, 200, false, 0, 105000000, 140000000, 60000000, RELEASE, allMet
            false, 200, false, 0, 104999999, 140000000, 60000000, WAIT, underused
            false, 200, false, 0, 105000000, 140000000, 59999999, QUEUE, cashShort
            false, 200, false, 1, 105000000, 140000000, 60000000, BLOCK_REPORTS, reportsOverdue
            true, 200, false, 0, 105000000, 140000000, 60000000, BLOCK, suspended
            false, 60, false, 0, 105000000, 140000000, 60000000, RELEASE, allMet
            false, 59, false, 0, 105000000, 140000000, 60000000, ASK_EXTENSION, endTooNear
            false, 59, true, 0, 105000000, 140000000, 60000000, RELEASE, allMet
            true, 59, false, 1, 0, 140000000, 0, BLOCK, suspended
            false, 59, false, 1, 0, 140000000, 0, ASK_EXTENSION, endTooNear
            false, 200, false, 1, 0, 140000000, 0, BLOCK_REPORTS, reportsOverdue
            false, 200, false, 0, 0, 140000000, 0, WAIT, underused
            """)
    void aTrancheIsReleasedInTheOrderOfTheRules(
            boolean suspended,
            long daysToEnd,
            boolean lateAllowed,
            long overdue,
            long used,
            long transferred,
            long cash,
            String release,
            String reason) {
        Map<String, Object> tranche = tranche(used, transferred, 7500);
        tranche.putAll(Map.of("suspended", suspended, "daysToEnd", daysToEnd, "lateReleaseAllowed", lateAllowed));
        tranche.putAll(Map.of("reportsOverdue", overdue, "cashCents", cash));
        assertThat(one(RELEASE, tranche)).containsOnly(entry("release", release), entry("reason", reason));
    }

    /** T5: two agencies of 500,000 each have used 450,000 and 250,000. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            70000000, 100000000, 7500, WAIT
            70000000, 100000000, 7000, RELEASE
            45000000, 50000000, 7500, RELEASE
            25000000, 50000000, 7500, WAIT
            """)
    void utilisationIsTestedTogetherOrByAgency(long used, long transferred, long threshold, String release) {
        assertThat(one(RELEASE, tranche(used, transferred, threshold))).containsEntry("release", release);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            true, 6, 12, 4, 4, 0, true, 300, 200, PASSES, consensus
            false, 6, 12, 4, 4, 0, true, 300, 200, NO_QUORUM, presidingAbsent
            true, 5, 12, 4, 4, 0, true, 300, 200, NO_QUORUM, tooFewSeats
            true, 5, 11, 4, 4, 0, true, 300, 200, NO_QUORUM, tooFewSeats
            true, 6, 11, 4, 4, 0, true, 300, 200, PASSES, consensus
            true, 6, 12, 3, 4, 0, true, 300, 200, NO_QUORUM, groupAbsent
            true, 6, 12, 3, 3, 0, true, 300, 200, PASSES, consensus
            true, 6, 12, 4, 4, 1, true, 300, 200, OBJECTED, objectionOpen
            true, 6, 12, 4, 4, 0, true, 299, 200, NOT_COVERED, cashShort
            true, 6, 12, 4, 4, 0, true, 300, 199, NOT_COVERED, coverShort
            true, 6, 12, 4, 4, 0, false, 0, 0, PASSES, consensus
            """)
    void theCommitteeDecidesWithQuorumConsensusAndCover(
            boolean presiding,
            long present,
            long eligible,
            long groups,
            long eligibleGroups,
            long objections,
            boolean money,
            long cash,
            long claimable,
            String decision,
            String reason) {
        Map<String, Object> item = new HashMap<>(Map.of("presidingPresent", presiding, "promisesMoney", money));
        item.putAll(Map.of("presentSeats", present, "eligibleSeats", eligible, "quorumBp", 5000L));
        item.putAll(Map.of("presentGroups", groups, "eligibleGroups", eligibleGroups, "openObjections", objections));
        item.putAll(Map.of("cashCents", cash, "operatingReserveCents", 100L, "firstTrancheCents", 200L));
        item.putAll(Map.of("claimableCents", claimable, "laterTranchesCents", 200L));
        assertThat(one(DECISION, item)).containsOnly(entry("decision", decision), entry("reason", reason));
    }

    private static Map<String, Object> idea() {
        Map<String, Object> idea = new HashMap<>(Map.of("agencies", 4L, "agenciesMin", 2L, "agenciesSoftMax", 5L));
        List.of("agenciesWithoutMou", "agenciesOutsideNetwork", "countriesOutsideList", "otherOpenIdeas")
                .forEach(count -> idea.put(count, 0L));
        List.of("conveningAgencies", "primaryThemes", "primaryObjectives", "sdgTargets", "openIdeasMax")
                .forEach(count -> idea.put(count, 1L));
        List.of("governmentEndorsements", "coordinatorEndorsements").forEach(count -> {
            idea.put(count, 3L);
            idea.put(count + "Min", 3L);
        });
        List.of("frameworkOutcome", "consultation", "genderMarker", "rightsMarker", "childMarker")
                .forEach(fact -> idea.put(fact + "Missing", false));
        idea.putAll(Map.of("lineEntities", 2L, "lineEntitiesMin", 2L, "localAuthorities", 1L));
        idea.putAll(Map.of("localAuthoritiesMin", 1L, "durationMonths", 36L));
        idea.putAll(Map.of("durationMinMonths", 18L, "durationMaxMonths", 36L, "budgetCents", 200_000_000L));
        idea.putAll(Map.of("budgetMinCents", 100_000_000L, "budgetMaxCents", 500_000_000L));
        idea.putAll(Map.of("indirectCents", 2_333_333L, "indirectMaxCents", 2_333_333L));
        idea.putAll(Map.of("smallestShareCents", 30_000_000L, "shareMinCents", 10_000_000L));
        return idea;
    }

    private static Map<String, Object> tranche(long used, long transferred, long threshold) {
        Map<String, Object> tranche = new HashMap<>(Map.of("suspended", false, "lateReleaseAllowed", false));
        tranche.putAll(Map.of("daysToEnd", 200L, "daysToEndMin", 60L, "reportsOverdue", 0L));
        tranche.putAll(Map.of("usedCents", used, "transferredCents", transferred, "utilisationMinBp", threshold));
        tranche.putAll(Map.of("cashCents", 60_000_000L, "trancheCents", 60_000_000L));
        return tranche;
    }

    private static List<Object> reasons(Map<String, Object> idea) {
        return ENGINE.evaluateDecisionTable(ELIGIBILITY, idea).collectEntries("reason");
    }

    private static Map<String, Object> one(DmnDecision table, Map<String, Object> facts) {
        return ENGINE.evaluateDecisionTable(table, facts).getSingleResult().getEntryMap();
    }

    private static DmnDecision read(String decision, String file) {
        return ENGINE.parseDecision(decision, DecisionTableTests.class.getResourceAsStream("/bpmn/" + file));
    }
}
