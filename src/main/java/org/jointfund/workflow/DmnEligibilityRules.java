package org.jointfund.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.jointfund.appraisal.EligibilityRules;
import org.springframework.stereotype.Component;

/** The eligibility rules as a decision table of the jar (N8). */
@Component
class DmnEligibilityRules implements EligibilityRules {

    private final DecisionService decisions;

    DmnEligibilityRules(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Broken> broken(Map<String, Object> facts) {
        return decisions.evaluateDecisionTableByKey("eligibility", facts).getResultList().stream()
                .map(hit -> new Broken(String.valueOf(hit.get("rule")), String.valueOf(hit.get("reason"))))
                .toList();
    }
}
