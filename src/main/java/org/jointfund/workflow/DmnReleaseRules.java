package org.jointfund.workflow;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.jointfund.disbursement.Release;
import org.jointfund.disbursement.ReleaseFacts;
import org.jointfund.disbursement.ReleaseRules;
import org.springframework.stereotype.Component;

/** The release of tranches as a decision table of the jar (N8, N16). */
@Component
class DmnReleaseRules implements ReleaseRules {

    private final DecisionService decisions;

    DmnReleaseRules(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public ReleaseOutcome test(ReleaseFacts facts) {
        DmnDecisionRuleResult hit = decisions
                .evaluateDecisionTableByKey("trancheRelease", variables(facts))
                .getSingleResult();
        return new ReleaseOutcome(
                Release.valueOf(String.valueOf(hit.<Object>getEntry("release"))),
                String.valueOf(hit.<Object>getEntry("reason")));
    }

    private static Map<String, Object> variables(ReleaseFacts facts) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("suspended", facts.suspended());
        variables.put("daysToEnd", facts.daysToEnd());
        variables.put("daysToEndMin", facts.daysToEndMin());
        variables.put("lateReleaseAllowed", facts.lateReleaseAllowed());
        variables.put("reportsOverdue", facts.reportsOverdue());
        variables.put("usedCents", facts.usedCents());
        variables.put("transferredCents", facts.transferredCents());
        variables.put("utilisationMinBp", facts.utilisationMinBp());
        variables.put("cashCents", facts.cashCents());
        variables.put("trancheCents", facts.trancheCents());
        return variables;
    }
}
