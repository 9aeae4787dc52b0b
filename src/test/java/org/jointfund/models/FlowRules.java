package org.jointfund.models;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** How tokens may move: every gateway flow conditioned or default, timers only ask (D2), delegates never race their own process (N4). */
final class FlowRules {

    /** Delegates that publish nothing a listener turns into a step of their own process. */
    private static final Set<String> QUIET =
            Set.of("${screenIdea}", "${testRelease}", "${voidReservation}", "${closeOperationally}", "${makeRound}");

    private final List<String> problems = new ArrayList<>();

    private FlowRules() {}

    static List<String> problems(BpmnModelInstance model) {
        FlowRules rules = new FlowRules();
        model.getModelElementsByType(ExclusiveGateway.class).forEach(rules::gateway);
        model.getModelElementsByType(SequenceFlow.class).forEach(rules::condition);
        model.getModelElementsByType(TimerEventDefinition.class).forEach(rules::timer);
        model.getModelElementsByType(ServiceTask.class).forEach(rules::delegate);
        return rules.problems;
    }

    private void gateway(ExclusiveGateway gateway) {
        if (gateway.getOutgoing().size() < 2) {
            problems.add(gateway.getId() + " decides nothing");
        }
        for (SequenceFlow flow : gateway.getOutgoing()) {
            boolean isDefault = flow.equals(gateway.getDefault());
            if (isDefault == (flow.getConditionExpression() != null)) {
                problems.add(flow.getId() + " must be either the default or conditioned");
            }
        }
    }

    private void condition(SequenceFlow flow) {
        if (flow.getConditionExpression() != null && !(flow.getSource() instanceof ExclusiveGateway)) {
            problems.add(flow.getId() + " hides a decision outside a gateway");
        }
        if (!(flow.getSource() instanceof Gateway)
                && flow.getSource().getOutgoing().size() > 1) {
            problems.add(flow.getSource().getId() + " splits without a gateway");
        }
    }

    private void timer(TimerEventDefinition timer) {
        Object owner = timer.getParentElement();
        boolean ends = owner instanceof BoundaryEvent boundary && boundary.cancelActivity();
        boolean interrupts = owner instanceof StartEvent start
                && start.isInterrupting()
                && start.getParentElement() instanceof SubProcess;
        if (ends || interrupts) {
            problems.add(((FlowNode) owner).getId() + " lets a timer decide (D2)");
        }
    }

    private void delegate(ServiceTask task) {
        boolean apart =
                task.isCamundaAsyncBefore() || QUIET.contains(String.valueOf(task.getCamundaDelegateExpression()));
        if (!apart && before(task).stream().anyMatch(FlowRules::waitsInTheSameTransaction)) {
            problems.add(task.getId() + " runs in the transaction of the fact before it (N4)");
        }
    }

    private static boolean waitsInTheSameTransaction(FlowNode node) {
        return (node instanceof UserTask || node instanceof ReceiveTask) && !node.isCamundaAsyncAfter();
    }

    /** The nodes whose completion reaches this one without another wait. */
    private static Collection<FlowNode> before(FlowNode node) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(node.getPreviousNodes().list());
        while (!open.isEmpty()) {
            FlowNode next = open.pop();
            if (seen.add(next) && next instanceof Gateway) {
                open.addAll(next.getPreviousNodes().list());
            }
        }
        return seen;
    }
}
