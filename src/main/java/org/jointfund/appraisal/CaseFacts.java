package org.jointfund.appraisal;

import java.util.List;
import java.util.Map;
import org.jointfund.fund.Mark;
import org.jointfund.fund.Rule;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.Rules;
import org.jointfund.programme.Programme;
import org.jointfund.shared.Money;

/** What the eligibility rules are tested on for one case: numbers and yes or no, and the names a reason can mention. */
record CaseFacts(Programme programme, RuleSet rules, Map<String, Object> inputs, Map<String, String> details) {

    /** The value of the fund each reason compares with; its mark counts as much as the rule's (D6). */
    private static final Map<String, Rule<?>> THRESHOLDS = Map.ofEntries(
            Map.entry("E1.tooFewAgencies", Rules.MINIMUM_AGENCIES),
            Map.entry("E2.manyAgencies", Rules.USUAL_MAXIMUM_AGENCIES),
            Map.entry("E11.governmentTooNarrow", Rules.MINIMUM_LINE_ENTITIES),
            Map.entry("E13.genderMarkerLow", Rules.MINIMUM_GENDER_MARKER),
            Map.entry("E15.tooShort", Rules.MINIMUM_MONTHS),
            Map.entry("E15.tooLong", Rules.MAXIMUM_MONTHS),
            Map.entry("E16.tooSmall", Rules.MINIMUM_BUDGET),
            Map.entry("E16.tooLarge", Rules.MAXIMUM_BUDGET),
            Map.entry("E17.indirectTooHigh", Rules.INDIRECT_COST_MAXIMUM),
            Map.entry("E19.shareTooSmall", Rules.MINIMUM_AGENCY_BUDGET),
            Map.entry("E20.themeTaken", Rules.MAXIMUM_OPEN_IDEAS));

    void put(String fact, long number) {
        inputs.put(fact, number);
    }

    void put(String fact, Money amount) {
        inputs.put(fact, amount.cents());
    }

    void put(String fact, boolean yes) {
        inputs.put(fact, yes);
    }

    /** What a sentence for the reason names. */
    void detail(String reason, List<?> names) {
        details.put(
                reason, String.join(", ", names.stream().map(Object::toString).toList()));
    }

    Mark thresholdMark(String reason) {
        Rule<?> threshold = THRESHOLDS.get(reason);
        return threshold == null ? Mark.S : rules.setting(threshold).mark();
    }

    /** What the sentence for this reason names: agencies, countries, numbers, or the fund's limit. */
    String detail(String reason) {
        Rule<?> threshold = THRESHOLDS.get(reason);
        String limit = threshold == null ? "" : rules.setting(threshold).value().toString();
        return details.getOrDefault(reason, limit);
    }
}
