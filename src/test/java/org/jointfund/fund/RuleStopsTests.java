package org.jointfund.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jointfund.JointfundTest;
import org.jointfund.fund.EligibilityRule.Severity;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.shared.FundCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A rule stops where the fund says so: for its scopes, at its stage, as hard as it holds it. */
@JointfundTest
class RuleStopsTests {

    @Autowired
    private RuleSets ruleSets;

    @Test
    void aRuleThatWarnsOrIsNotHeldStopsNobody() {
        RuleSet rules = ruleSets.current(new FundCode("MIG00"));
        assertThat(rules.stops("E3", Scope.COUNTRY, Stage.TRANSFER)).isTrue();
        assertThat(rules.stops("E2", Scope.COUNTRY, Stage.IDEA)).isFalse();
        assertThat(rules.stops("E12", Scope.COUNTRY, Stage.TRANSFER)).isFalse();
        assertThat(with(rules, Severity.WARN).stops("E3", Scope.COUNTRY, Stage.TRANSFER))
                .isFalse();
        assertThat(with(rules, Severity.BLOCK).stops("E3", Scope.GLOBAL, Stage.TRANSFER))
                .isFalse();
    }

    private static RuleSet with(RuleSet rules, Severity severity) {
        EligibilityRule rule = new EligibilityRule(
                "E3", Stage.TRANSFER, severity, Set.of(Scope.COUNTRY), "eligibility.E3", Mark.S, "");
        return new RuleSet(
                rules.fund(),
                rules.version(),
                rules.hash(),
                rules.settings(),
                List.of(rule),
                rules.scoring(),
                rules.objectives(),
                rules.areas(),
                rules.calls(),
                rules.committee(),
                rules.calendar(),
                rules.tranches(),
                rules.refundFloors(),
                rules.statement(),
                rules.words());
    }
}
