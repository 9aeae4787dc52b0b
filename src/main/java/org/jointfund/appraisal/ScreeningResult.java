package org.jointfund.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.shared.CaseNumber;

/** One test of a case against the eligibility rules of one version of the fund's rule set, kept with its inputs (N8). */
public record ScreeningResult(
        CaseNumber number,
        Stage stage,
        int ruleSetVersion,
        Instant screenedAt,
        Map<String, Object> inputs,
        List<Finding> findings) {

    public ScreeningResult {
        findings = List.copyOf(findings);
    }

    /** What must change before the case may go on. */
    public List<Finding> stops() {
        return findings.stream().filter(Finding::stops).toList();
    }

    /** What everybody should see, and nothing more (D6). */
    public List<Finding> warnings() {
        return findings.stream().filter(Finding::warns).toList();
    }

    public List<Finding> met() {
        return findings.stream().filter(Finding::met).toList();
    }

    public boolean mayGoOn() {
        return stops().isEmpty();
    }
}
