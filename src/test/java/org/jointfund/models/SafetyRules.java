package org.jointfund.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** R15: models hold no code. Only known elements, known extension attributes and a handful of expressions pass. */
final class SafetyRules {

    private static final String CAMUNDA = BpmnModelConstants.CAMUNDA_NS;
    private static final Set<String> DELEGATES =
            Set.of("screenIdea", "issueAgreement", "voidReservation", "testRelease", "closeOperationally", "makeRound");
    private static final Set<String> EXTENSIONS =
            Set.of("in", "out", "inputOutput", "inputParameter", "failedJobRetryTimeCycle");
    private static final Set<String> ATTRIBUTES = Set.of(
            "historyTimeToLive",
            "candidateGroups",
            "assignee",
            "dueDate",
            "delegateExpression",
            "asyncBefore",
            "asyncAfter",
            "collection",
            "elementVariable");
    private static final Set<String> FORBIDDEN =
            Set.of("scriptTask", "script", "sendTask", "task", "manualTask", "businessRuleTask", "transaction");
    /** Attributes without a namespace that pull in scripts, other languages or everything at once. */
    private static final Set<String> REFUSED = Set.of("variables", "scriptFormat", "language", "class", "expression");

    private static final List<Pattern> EXPRESSIONS = List.of(
            Pattern.compile("\\$\\{groups\\.[a-zA-Z]+\\(execution\\)}"),
            Pattern.compile("\\$\\{dates\\.[a-zA-Z]+\\(execution\\)}"),
            Pattern.compile("\\$\\{keys\\.[a-zA-Z]+\\((execution|[a-zA-Z]+)\\)}"),
            Pattern.compile("\\$\\{[a-z][a-zA-Z]*}"),
            Pattern.compile("\\$\\{[a-z][a-zA-Z]* == ('[A-Z_]+'|true|false|\\d+)}"));
    private static final Pattern DELEGATE = Pattern.compile("\\$\\{([a-zA-Z]+)}");

    private final List<String> problems = new ArrayList<>();

    private SafetyRules() {}

    static List<String> problems(BpmnModelInstance model) {
        SafetyRules rules = new SafetyRules();
        DomDocument document = model.getDocument();
        rules.walk(document.getRootElement());
        rules.attributes(document.getDomSource().getNode());
        model.getModelElementsByType(ServiceTask.class).forEach(rules::service);
        return rules.problems;
    }

    private void walk(DomElement element) {
        String name = element.getLocalName();
        boolean extension = CAMUNDA.equals(element.getNamespaceURI());
        check(!extension || EXTENSIONS.contains(name), "camunda:" + name + " is not allowed");
        check(extension || !FORBIDDEN.contains(name), name + " is not allowed");
        if (element.getChildElements().isEmpty()) {
            expression(element.getTextContent());
        }
        retries(element);
        element.getChildElements().forEach(this::walk);
    }

    /** Every attribute of the file, whatever its prefix: an extension must be on the list, an expression must be allowed. */
    private void attributes(Node node) {
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            boolean extension = CAMUNDA.equals(attribute.getNamespaceURI());
            String name = attribute.getLocalName();
            check(!extension || ATTRIBUTES.contains(name), "camunda:" + name + " is not allowed");
            check(!REFUSED.contains(name), name + "=\"" + attribute.getNodeValue() + "\" is not allowed");
            expression(attribute.getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            attributes(child);
        }
    }

    private void expression(@Nullable String text) {
        if (text != null && (text.contains("${") || text.contains("#{"))) {
            check(
                    EXPRESSIONS.stream()
                            .anyMatch(allowed -> allowed.matcher(text.strip()).matches()),
                    text + " is no allowed expression");
        }
    }

    private void retries(DomElement element) {
        boolean job = "true".equals(element.getAttribute(CAMUNDA, "asyncBefore"))
                || "true".equals(element.getAttribute(CAMUNDA, "asyncAfter"))
                || has(element, "timerEventDefinition");
        check(!job || hasInside(element, "failedJobRetryTimeCycle"), element.getAttribute("id") + " says no retries");
    }

    private void service(ServiceTask task) {
        var bean = DELEGATE.matcher(String.valueOf(task.getCamundaDelegateExpression()));
        boolean known = bean.matches() && DELEGATES.contains(bean.group(1));
        check(known && task.getId().equals("serviceTask_" + bean.group(1)), task.getId() + " names no known delegate");
    }

    private static boolean has(DomElement element, String child) {
        return element.getChildElements().stream()
                .anyMatch(inner -> inner.getLocalName().equals(child));
    }

    private static boolean hasInside(DomElement element, String descendant) {
        return element.getChildElements().stream()
                .filter(inner -> inner.getLocalName().equals("extensionElements"))
                .anyMatch(extensions -> has(extensions, descendant));
    }

    private void check(boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }
}
