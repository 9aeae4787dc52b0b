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

/** R15: models hold no code. Only known elements, known extension attributes and a handful of expressions pass. */
final class SafetyRules {

    private static final String CAMUNDA = BpmnModelConstants.CAMUNDA_NS;
    private static final Set<String> DELEGATES =
            Set.of("screenIdea", "issueAgreement", "voidReservation", "testRelease", "closeOperationally");
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
        model.getModelElementsByType(ServiceTask.class).forEach(rules::service);
        return rules.problems;
    }

    private void walk(DomElement element) {
        String name = element.getLocalName();
        boolean extension = CAMUNDA.equals(element.getNamespaceURI());
        check(!extension || EXTENSIONS.contains(name), "camunda:" + name + " is not allowed");
        check(extension || !FORBIDDEN.contains(name), name + " is not allowed");
        attributes(element);
        expressions(element);
        retries(element);
        element.getChildElements().forEach(this::walk);
    }

    private void attributes(DomElement element) {
        for (String name : KNOWN_TO_BE_DANGEROUS) {
            check(!element.hasAttribute(CAMUNDA, name), "camunda:" + name + " is not allowed");
        }
        check(!"all".equals(element.getAttribute("variables")), "variables=\"all\" is not allowed");
        check(!element.hasAttribute("scriptFormat"), "a script is not allowed");
        check(!element.hasAttribute("language"), "another expression language is not allowed");
    }

    private static final Set<String> KNOWN_TO_BE_DANGEROUS = Set.of(
            "class",
            "expression",
            "type",
            "topic",
            "resource",
            "formKey",
            "formHandlerClass",
            "initiator",
            "taskPriority",
            "jobPriority",
            "variableMappingClass",
            "variableMappingDelegateExpression",
            "candidateUsers",
            "followUpDate",
            "resultVariable",
            "calledElementTenantId",
            "caseRef",
            "decisionRef");

    private void expressions(DomElement element) {
        for (String attribute : ATTRIBUTES) {
            expression(element.getAttribute(CAMUNDA, attribute));
        }
        for (String attribute : List.of("businessKey", "sourceExpression", "source", "target", "calledElement")) {
            expression(element.getAttribute(attribute));
        }
        if (element.getChildElements().isEmpty()) {
            expression(element.getTextContent());
        }
    }

    private void expression(@org.jspecify.annotations.Nullable String text) {
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
