package org.jointfund.workflow;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.jointfund.committee.DecisionRules;
import org.springframework.stereotype.Component;

/** The committee's decision rules as a decision table of the jar (N8). */
@Component
class DmnDecisionRules implements DecisionRules {

    private final DecisionService decisions;

    DmnDecisionRules(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Verdict judge(Map<String, Object> facts) {
        Map<String, Object> hit = decisions
                .evaluateDecisionTableByKey("decisionRules", facts)
                .getSingleResult()
                .getEntryMap();
        return new Verdict(Ruling.valueOf(String.valueOf(hit.get("decision"))), String.valueOf(hit.get("reason")));
    }
}
