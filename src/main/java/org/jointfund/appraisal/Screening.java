package org.jointfund.appraisal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.appraisal.EligibilityRules.Broken;
import org.jointfund.fund.EligibilityRule;
import org.jointfund.fund.EligibilityRule.Severity;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.programme.Exemptions;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Service;

/** Tests a case against the fund's eligibility rules, collecting every reason at once (rulebook 3.1, D6); a rule that a decision passed only warns (D14). */
@Service
public class Screening {

    private final EligibilityFacts facts;
    private final EligibilityRules rules;
    private final Screenings screenings;
    private final Exemptions exemptions;
    private final Clock clock;

    Screening(
            EligibilityFacts facts, EligibilityRules rules, Screenings screenings, Exemptions exemptions, Clock clock) {
        this.facts = facts;
        this.rules = rules;
        this.screenings = screenings;
        this.exemptions = exemptions;
        this.clock = clock;
    }

    /** Tests the case as it stands and keeps the result. */
    public ScreeningResult screen(CaseNumber number, Stage stage) {
        ScreeningResult result = test(number, stage);
        screenings.add(result);
        return result;
    }

    /** The same without keeping it: for whoever wants to know before handing in. */
    public ScreeningResult test(CaseNumber number, Stage stage) {
        CaseFacts known = facts.of(number);
        Map<String, List<Broken>> broken =
                rules.broken(known.inputs()).stream().collect(Collectors.groupingBy(Broken::rule));
        Set<String> passed = exemptions.passed(number);
        List<Finding> findings = known.rules().eligibility(known.programme().scope(), stage).stream()
                .flatMap(rule -> findings(rule, broken.getOrDefault(rule.id(), List.of()), known))
                .map(finding -> passed.contains(finding.rule()) ? finding.onlyWarning() : finding)
                .toList();
        return new ScreeningResult(
                number, stage, known.rules().version(), Instant.now(clock), known.inputs(), findings);
    }

    private static Stream<Finding> findings(EligibilityRule rule, List<Broken> reasons, CaseFacts known) {
        return reasons.isEmpty()
                ? Stream.of(finding(rule, "", rule.severity(), ""))
                : reasons.stream().map(Broken::reason).map(reason -> finding(rule, reason, known));
    }

    private static Finding finding(EligibilityRule rule, String reason, CaseFacts known) {
        boolean confirmed = rule.mark().mayStop() && known.thresholdMark(reason).mayStop();
        return finding(rule, reason, confirmed ? rule.severity() : Severity.WARN, known.detail(reason));
    }

    private static Finding finding(EligibilityRule rule, String reason, Severity severity, String detail) {
        return new Finding(rule.id(), rule.message(), reason, severity, rule.mark(), rule.source(), detail);
    }
}
