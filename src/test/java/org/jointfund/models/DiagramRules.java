package org.jointfund.models;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The picture: everything drawn, nothing overlapping, forward to the right, loops below, labels free. */
final class DiagramRules {

    private final List<String> problems = new ArrayList<>();
    private final BpmnModelInstance model;
    private final Map<String, Box> boxes;
    private final Map<String, BpmnEdge> edges;

    private DiagramRules(BpmnModelInstance model) {
        this.model = model;
        this.boxes = model.getModelElementsByType(BpmnShape.class).stream()
                .collect(toMap(shape -> shape.getBpmnElement().getId(), shape -> Box.of(shape.getBounds())));
        this.edges = model.getModelElementsByType(BpmnEdge.class).stream()
                .collect(toMap(edge -> edge.getBpmnElement().getId(), Function.identity()));
    }

    static List<String> problems(BpmnModelInstance model) {
        DiagramRules rules = new DiagramRules(model);
        rules.everythingIsDrawn();
        if (rules.problems.isEmpty()) {
            rules.shapes();
            model.getModelElementsByType(SequenceFlow.class).forEach(rules::flow);
            rules.labels();
        }
        return rules.problems;
    }

    private void everythingIsDrawn() {
        model.getModelElementsByType(FlowNode.class)
                .forEach(node -> check(boxes.containsKey(node.getId()), node.getId() + " has no shape"));
        model.getModelElementsByType(SequenceFlow.class)
                .forEach(flow -> check(edges.containsKey(flow.getId()), flow.getId() + " has no edge"));
    }

    private void shapes() {
        List<FlowNode> nodes = List.copyOf(model.getModelElementsByType(FlowNode.class));
        for (int i = 0; i < nodes.size(); i++) {
            FlowNode node = nodes.get(i);
            check(box(node).x() >= 0 && box(node).y() >= 0, node.getId() + " lies outside the plane");
            if (node.getParentElement() instanceof SubProcess parent) {
                check(box(parent).contains(box(node)), node.getId() + " leaves " + parent.getId());
            }
            nodes.subList(i + 1, nodes.size()).stream()
                    .filter(other -> !related(node, other) && box(node).overlaps(box(other)))
                    .forEach(other -> problems.add(node.getId() + " overlaps " + other.getId()));
        }
    }

    private static boolean related(FlowNode one, FlowNode other) {
        return within(one, other) || within(other, one);
    }

    private static boolean within(FlowNode inner, FlowNode outer) {
        boolean attached =
                inner instanceof BoundaryEvent event && event.getAttachedTo().equals(outer);
        boolean nested = inner.getParentElement() instanceof SubProcess parent
                && (parent.equals(outer) || within(parent, outer));
        return attached || nested;
    }

    private void flow(SequenceFlow flow) {
        List<Waypoint> points =
                List.copyOf(requireNonNull(edges.get(flow.getId())).getWaypoints());
        Box from = box(flow.getSource());
        Box to = box(flow.getTarget());
        boolean forward = to.centre() >= from.centre();
        if (forward) {
            check(monotone(points), flow.getId() + " runs backwards");
        } else {
            check(isLoop(flow), flow.getId() + " runs to the left but is no loop");
            double lowest = points.stream().mapToDouble(Waypoint::getY).max().orElse(0);
            check(lowest > from.bottom() && lowest > to.bottom(), flow.getId() + " does not loop below");
        }
        crossings(flow, points);
    }

    private static boolean monotone(List<Waypoint> points) {
        boolean right = true;
        for (int i = 1; i < points.size(); i++) {
            right &= points.get(i).getX() >= points.get(i - 1).getX() - 1;
        }
        return right;
    }

    /** A flow back closes a circle: its target leads to its source again, or to the activity its source is attached to. */
    private static boolean isLoop(SequenceFlow flow) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(List.of(flow.getTarget()));
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (seen.add(node)) {
                open.addAll(node.getSucceedingNodes().list());
                node.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                        .map(BoundaryEvent.class::cast)
                        .filter(event -> event.getAttachedTo().equals(node))
                        .forEach(open::add);
            }
        }
        return seen.contains(flow.getSource());
    }

    private void crossings(SequenceFlow flow, List<Waypoint> points) {
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            boolean own = node.equals(flow.getSource()) || node.equals(flow.getTarget());
            if (!own && !related(node, flow.getSource()) && crosses(points, box(node))) {
                problems.add(flow.getId() + " runs through " + node.getId());
            }
        }
    }

    private static boolean crosses(List<Waypoint> points, Box box) {
        boolean crosses = false;
        for (int i = 1; i < points.size(); i++) {
            crosses |= Box.between(points.get(i - 1), points.get(i)).overlaps(box);
        }
        return crosses;
    }

    private void labels() {
        List<Box> labels = model.getModelElementsByType(BpmnLabel.class).stream()
                .map(label -> Box.of(label.getBounds()))
                .toList();
        for (int i = 0; i < labels.size(); i++) {
            Box label = labels.get(i);
            check(
                    labels.subList(i + 1, labels.size()).stream().noneMatch(label::overlaps),
                    "labels collide at " + label);
            model.getModelElementsByType(FlowNode.class).stream()
                    .filter(node -> !(node instanceof SubProcess) && box(node).overlaps(label))
                    .forEach(node -> problems.add(node.getId() + " covers a label"));
            edges.values().stream()
                    .filter(edge -> crosses(List.copyOf(edge.getWaypoints()), label))
                    .forEach(edge -> problems.add(edge.getId() + " crosses a label"));
        }
    }

    private Box box(FlowNode node) {
        return requireNonNull(boxes.get(node.getId()));
    }

    private void check(boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }

    /** A rectangle of the picture. */
    private record Box(double x, double y, double width, double height) {

        static Box of(Bounds bounds) {
            return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
        }

        static Box between(Waypoint from, Waypoint to) {
            double left = Math.min(from.getX(), to.getX());
            double top = Math.min(from.getY(), to.getY());
            return new Box(left, top, Math.abs(from.getX() - to.getX()), Math.abs(from.getY() - to.getY()));
        }

        double centre() {
            return x + width / 2;
        }

        double bottom() {
            return y + height;
        }

        boolean contains(Box inner) {
            return inner.x >= x && inner.y >= y && inner.x + inner.width <= x + width && inner.bottom() <= bottom();
        }

        boolean overlaps(Box other) {
            return x < other.x + other.width && other.x < x + width && y < other.bottom() && other.y < bottom();
        }
    }
}
