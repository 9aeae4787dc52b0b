package org.jointfund.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jointfund.fund.EligibilityRule.Severity;
import org.jointfund.fund.Mark;
import org.jointfund.shared.Money;
import org.jointfund.shared.Problem;
import org.junit.jupiter.api.Test;

class RulesStillBrokenTests {

    @Test
    void saysForEachRuleWhatToChange() {
        RulesStillBroken refused = new RulesStillBroken(
                "outcome",
                List.of(stop("E9", "E9.governmentEndorsementMissing", ""), stop("E16", "E16.tooLarge", "5000000.00")));

        assertThat(refused.problems())
                .containsExactly(
                        Problem.at("outcome", "finding.E9.governmentEndorsementMissing", "", ""),
                        Problem.at("outcome", "finding.E16.tooLarge", Money.usd("5000000.00")));
    }

    private static Finding stop(String rule, String reason, String detail) {
        return new Finding(rule, "eligibility." + rule, reason, Severity.BLOCK, Mark.S, "3.1", detail);
    }
}
