package org.jointfund.workflow;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Remembers every sequence flow that a process takes during the whole test run (N31). */
final class FlowCoverage extends AbstractBpmnParseListener {

    private static final Set<String> TAKEN = new ConcurrentSkipListSet<>();

    @Override
    public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
        String process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
        String taken = process + "#" + transition.getId();
        ExecutionListener remember = execution -> TAKEN.add(taken);
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, remember);
    }

    /** Fails with the flows of the model that nothing has taken yet. */
    static void assertEveryFlowTaken(String file) {
        assertThat(flows(file)).isNotEmpty().isSubsetOf(TAKEN);
    }

    /** After an event-based gateway the engine enters the event without taking the flow: the flow after the event tells. */
    private static Set<String> flows(String file) {
        var model = Bpmn.readModelFromStream(FlowCoverage.class.getResourceAsStream("/bpmn/" + file));
        String process = model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class).stream()
                .findAny()
                .orElseThrow()
                .getId();
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
                .map(flow -> process + "#" + flow.getId())
                .collect(toCollection(TreeSet::new));
    }
}
