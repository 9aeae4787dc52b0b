package org.jointfund.committee;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jointfund.appraisal.Recommendation;
import org.jointfund.appraisal.ReviewRound;
import org.jointfund.appraisal.Reviews;
import org.jointfund.appraisal.RulesStillBroken;
import org.jointfund.appraisal.Screening;
import org.jointfund.appraisal.ScreeningResult;
import org.jointfund.committee.DecisionRules.Verdict;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.programme.QualityRecords;
import org.springframework.stereotype.Component;

/** Holds an outcome against the fund's decision rules and refuses what they do not allow. */
@Component
class Verdicts {

    private final DecisionRules rules;
    private final Screening screening;
    private final Reviews reviews;
    private final QualityRecords checks;

    Verdicts(DecisionRules rules, Screening screening, Reviews reviews, QualityRecords checks) {
        this.rules = rules;
        this.screening = screening;
        this.reviews = reviews;
        this.checks = checks;
    }

    /** The verdict for the record; a presiding officer may always defer. */
    Ruled on(Sitting sitting, Cover cover, Outcome outcome) {
        Map<String, Object> facts = facts(sitting, cover, outcome);
        Verdict verdict = rules.judge(facts);
        switch (verdict.ruling()) {
            case NO_QUORUM -> refuse(outcome != Outcome.DEFER, quorumMissing(sitting));
            case OBJECTED ->
                refuse(outcome.passes(), new ObjectionOpen(sitting.objections().size()));
            case NOT_COVERED -> refuse(outcome.promisesMoney(), new MoneyNotThere(verdict.reason(), cover));
            case PASSES -> {}
        }
        requireEndorsed(sitting, outcome);
        facts.put(Decision.PAPERS_LATE, sitting.meeting().papersLate(sitting.rules()));
        return new Ruled(facts, verdict.reason(), recommended(sitting.item()), score(sitting.item()));
    }

    private static QuorumMissing quorumMissing(Sitting sitting) {
        QuorumCheck quorum = sitting.quorum();
        return new QuorumMissing(quorum, sitting.committee().names(quorum.groupsAbsent()));
    }

    private static void refuse(boolean holds, RuntimeException refusal) {
        if (holds) {
            throw refusal;
        }
    }

    /** What the fund asks for before the committee says yes: endorsements, indirect costs within the rate (D6). */
    private void requireEndorsed(Sitting sitting, Outcome outcome) {
        if (outcome.takesFurther()) {
            ScreeningResult result = screening.screen(sitting.item().number(), Stage.COMMITTEE);
            if (!result.mayGoOn()) {
                throw new RulesStillBroken("outcome", result.stops());
            }
        }
    }

    private static Map<String, Object> facts(Sitting sitting, Cover cover, Outcome outcome) {
        QuorumCheck quorum = sitting.quorum();
        int groups =
                sitting.committee().groups().size() - quorum.groupsSetAside().size();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("presidingPresent", quorum.presiding());
        facts.put("presentSeats", (long) quorum.present());
        facts.put("eligibleSeats", (long) quorum.eligible());
        facts.put(
                "quorumBp", (long) sitting.committee().quorum().share().value().basisPoints());
        facts.put("eligibleGroups", (long) groups);
        facts.put("presentGroups", (long) (groups - quorum.groupsAbsent().size()));
        facts.put("openObjections", (long) sitting.objections().size());
        facts.put("promisesMoney", outcome.promisesMoney());
        facts.put("cashCents", cover.available().plus(cover.kept()).cents());
        facts.put("operatingReserveCents", cover.kept().cents());
        facts.put("firstTrancheCents", cover.first().cents());
        facts.put("laterTranchesCents", cover.later().cents());
        facts.put(
                "claimableCents",
                cover.claimable().plus(cover.available()).minus(cover.first()).cents());
        return facts;
    }

    /** What the secretariat recommends; for a document the result of its quality check (rulebook 2.6.1). */
    private String recommended(Item item) {
        return switch (item.kind()) {
            case DOCUMENT -> checked(item);
            case IDEA ->
                reviews.recommendation(item.number())
                        .map(Recommendation::outcome)
                        .orElse("");
            case CANCELLATION -> "";
        };
    }

    private String checked(Item item) {
        return checks.of(item.number()).stream()
                .reduce((earlier, later) -> later)
                .map(check -> check.result().name())
                .orElse("");
    }

    private String score(Item item) {
        return item.kind() == ItemKind.CANCELLATION
                ? ""
                : reviews.current(item.number()).map(ReviewRound::average).orElse("");
    }

    /** The facts the rules saw and whether the papers were late, the reason they gave, and the advice the committee had. */
    record Ruled(Map<String, Object> facts, String reason, String recommendation, String score) {}
}
