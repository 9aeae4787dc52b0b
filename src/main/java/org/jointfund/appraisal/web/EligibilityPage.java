package org.jointfund.appraisal.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jointfund.appraisal.Check;
import org.jointfund.appraisal.CheckResult;
import org.jointfund.appraisal.Finding;
import org.jointfund.appraisal.ScreeningResult;
import org.jointfund.programme.Programme;
import org.springframework.context.MessageSource;

/** The eligibility check of an idea: what stops, what warns, what is met, and the officer's answer if there is one. */
record EligibilityPage(
        Programme programme,
        Optional<ScreeningResult> result,
        Optional<Check> lastCheck,
        boolean open,
        boolean helpedWrite,
        int returnsAllowed,
        MessageSource texts,
        Locale reader) {

    public List<FindingText> stops() {
        return texts(result.map(ScreeningResult::stops).orElse(List.of()));
    }

    public List<FindingText> warnings() {
        return texts(result.map(ScreeningResult::warnings).orElse(List.of()));
    }

    public List<FindingText> met() {
        return texts(result.map(ScreeningResult::met).orElse(List.of()));
    }

    /** Whether the test shown is the check's own, and not one made before it. */
    public boolean testedAtCheck() {
        return lastCheck
                .filter(check -> check.result() == CheckResult.ELIGIBLE)
                .flatMap(check -> result.filter(test -> !test.screenedAt().isAfter(check.at())))
                .isPresent();
    }

    private List<FindingText> texts(List<Finding> findings) {
        return findings.stream()
                .map(finding -> FindingText.of(finding, texts, reader))
                .toList();
    }

    /** The rules a refusal can name. */
    public List<Option> rules() {
        return result.map(ScreeningResult::findings).orElse(List.of()).stream()
                .map(Finding::rule)
                .distinct()
                .map(rule -> new Option(rule, rule))
                .toList();
    }
}
