package org.jointfund.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** R14: file and process agree, ids say kind and purpose, everything a reader sees has a name, history has a time to live. */
final class NamingRules {

    private static final Map<String, Set<String>> PREFIXES = Map.ofEntries(
            Map.entry("userTask", Set.of("userTask")),
            Map.entry("serviceTask", Set.of("serviceTask")),
            Map.entry("receiveTask", Set.of("receiveTask")),
            Map.entry("callActivity", Set.of("callActivity")),
            Map.entry("subProcess", Set.of("subProcess")),
            Map.entry("exclusiveGateway", Set.of("gateway")),
            Map.entry("parallelGateway", Set.of("gateway")),
            Map.entry("eventBasedGateway", Set.of("gateway")),
            Map.entry("startEvent", Set.of("event", "timer")),
            Map.entry("intermediateCatchEvent", Set.of("event", "timer")),
            Map.entry("boundaryEvent", Set.of("event", "timer")),
            Map.entry("endEvent", Set.of("end")));
    private static final Set<String> MODULES = Set.of("programme", "committee", "agreement", "disbursement", "change");

    private final List<String> problems = new ArrayList<>();

    private NamingRules() {}

    static List<String> problems(String file, BpmnModelInstance model) {
        NamingRules rules = new NamingRules();
        model.getModelElementsByType(Process.class).forEach(process -> rules.process(file, process));
        model.getModelElementsByType(FlowNode.class).forEach(rules::node);
        model.getModelElementsByType(SequenceFlow.class).forEach(rules::flow);
        model.getModelElementsByType(Message.class).forEach(message -> rules.signal(message.getName()));
        model.getModelElementsByType(Escalation.class).forEach(escalation -> rules.signal(escalation.getName()));
        return rules.problems;
    }

    private void process(String file, Process process) {
        check(process.isExecutable(), "process is not executable");
        check(process.getName() != null, "process has no name");
        check(!process.getDocumentations().isEmpty(), "process does not say its purpose");
        check(process.getCamundaHistoryTimeToLiveString() != null, "process has no time to live");
        check(file.equals(kebab(process.getId()) + ".bpmn"), "file " + file + " holds process " + process.getId());
    }

    private void node(FlowNode node) {
        String kind = node.getElementType().getTypeName();
        String prefix = node.getId().replaceFirst("_.*", "");
        check(PREFIXES.getOrDefault(kind, Set.of()).contains(prefix), node.getId() + " is no id for a " + kind);
        check(node.getId().matches("[a-zA-Z]+_[a-z][a-zA-Z]+"), node.getId() + " does not say what it does");
        check(node.getName() != null || mayBeSilent(node), node.getId() + " has no name");
        if (node instanceof ExclusiveGateway && node.getName() != null) {
            check(node.getName().endsWith("?"), node.getId() + " does not ask a question");
        }
    }

    private static boolean mayBeSilent(FlowNode node) {
        boolean inside = node.getParentElement() instanceof SubProcess;
        return node instanceof ParallelGateway || (node instanceof StartEvent && inside);
    }

    private void flow(SequenceFlow flow) {
        String expected = "flow_" + purpose(flow.getSource()) + "To" + capital(purpose(flow.getTarget()));
        check(flow.getId().equals(expected), flow.getId() + " should be " + expected);
        if (flow.getSource() instanceof ExclusiveGateway) {
            check(flow.getName() != null, flow.getId() + " does not answer its gateway");
        }
    }

    private void signal(String name) {
        String[] parts = name.split("\\.", 2);
        boolean known = parts.length == 2 && MODULES.contains(parts[0]);
        check(known && parts[1].matches("[a-z][a-zA-Z]+"), name + " is not named module.event");
    }

    private void check(boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }

    private static String kebab(String id) {
        return id.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static String purpose(FlowNode node) {
        return node.getId().replaceFirst("^[a-zA-Z]+_", "");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
