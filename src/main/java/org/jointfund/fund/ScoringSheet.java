package org.jointfund.fund;

import java.util.List;
import java.util.Map;

/** The sheet of the technical review in points (rulebook 3.3.2); the weights add up to 100. */
public record ScoringSheet(
        Setting<Integer> passMark, Setting<Integer> spread, Mark mark, String source, List<Criterion> criteria) {

    /** A criterion with its highest score; at 0 a guiding principle fails the whole idea. */
    public record Criterion(String id, int weight, boolean principle, Label name) {}

    /** The points of one review; a criterion without a score counts 0. */
    public int total(Map<String, Integer> scores) {
        return criteria.stream()
                .mapToInt(each -> scores.getOrDefault(each.id(), 0))
                .sum();
    }

    /** Whether one review passes: enough points and no principle at 0. */
    public boolean passes(Map<String, Integer> scores) {
        return total(scores) >= passMark.value()
                && criteria.stream()
                        .filter(Criterion::principle)
                        .allMatch(each -> scores.getOrDefault(each.id(), 0) > 0);
    }

    /** Whether two totals lie so far apart that a third review is needed. */
    public boolean tooFarApart(int one, int other) {
        return Math.abs(one - other) > spread.value();
    }
}
