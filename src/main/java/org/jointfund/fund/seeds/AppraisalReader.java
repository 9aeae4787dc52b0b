package org.jointfund.fund.seeds;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jointfund.fund.EligibilityRule;
import org.jointfund.fund.EligibilityRule.Severity;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.fund.Scope;
import org.jointfund.fund.ScoringSheet;
import org.jointfund.fund.ScoringSheet.Criterion;

/** Reads the eligibility rules and the scoring sheet. */
final class AppraisalReader {

    private AppraisalReader() {}

    static List<EligibilityRule> eligibility(Entry file) {
        Set<String> seen = new HashSet<>();
        return file.only("rules")
                .get("rules")
                .items()
                .map(item -> rule(item, seen))
                .toList();
    }

    private static EligibilityRule rule(Entry item, Set<String> seen) {
        item.only("id", "stage", "severity", "scopes", "message", "mark", "source");
        EligibilityRule rule = new EligibilityRule(
                id(item.get("id")),
                Values.word(Stage.class).apply(item.get("stage")),
                Values.word(Severity.class).apply(item.get("severity")),
                Values.words(item.get("scopes"), Scope.class),
                item.get("message").text(),
                Values.mark(item),
                item.get("source").text());
        check(item, rule, seen);
        return rule;
    }

    private static String id(Entry entry) {
        if (!entry.text().matches("E([1-9]|1\\d|20)")) {
            throw entry.mistake("An eligibility rule is one of E1 to E20, not \"" + entry.text() + "\".");
        }
        return entry.text();
    }

    private static void check(Entry item, EligibilityRule rule, Set<String> seen) {
        if (!seen.add(rule.id() + " at " + rule.stage())) {
            throw item.get("id").mistake("Rule " + rule.id() + " stands twice for the stage " + rule.stage() + ".");
        }
        String text = "eligibility." + rule.id();
        String ofStage = text + "." + rule.stage().name().toLowerCase(Locale.ROOT);
        if (!Set.of(text, ofStage).contains(rule.message())) {
            throw item.get("message").mistake("The text of " + rule.id() + " is " + text + " or " + ofStage + ".");
        }
        if (!rule.mark().mayStop() && rule.severity() != Severity.WARN) {
            throw item.get("severity")
                    .mistake("A rule marked " + rule.mark() + " is not confirmed and can only WARN (D6).");
        }
    }

    static ScoringSheet scoring(Entry file) {
        file.only("passMark", "spread", "weights", "criteria");
        Entry weights = file.get("weights").only("mark", "source");
        List<Criterion> criteria = Values.list(AppraisalReader::criterion).apply(file.get("criteria"));
        int sum = criteria.stream().mapToInt(Criterion::weight).sum();
        if (sum != 100) {
            throw file.get("criteria").mistake("The weights add up to " + sum + ", not to 100.");
        }
        return new ScoringSheet(
                Values.setting(file.get("passMark"), Values::whole),
                Values.setting(file.get("spread"), Values::whole),
                Values.mark(weights),
                weights.get("source").text(),
                criteria);
    }

    private static Criterion criterion(Entry item) {
        item.only("id", "weight", "principle", "name");
        return new Criterion(
                item.get("id").text(),
                Values.whole(item.get("weight")),
                Values.yes(item.get("principle")),
                Values.label(item.get("name")));
    }
}
