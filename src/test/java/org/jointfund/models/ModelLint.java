package org.jointfund.models;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Every rule for models (R14, R15, D2, N4 and the look of a diagram): the list of what is wrong. */
public final class ModelLint {

    private ModelLint() {}

    /** What is wrong with the model stored under this file name; empty when nothing is. */
    public static List<String> problems(String file, BpmnModelInstance model) {
        List<String> problems = new ArrayList<>();
        Stream.of(NamingRules.problems(file, model), SafetyRules.problems(model), FlowRules.problems(model))
                .forEach(problems::addAll);
        problems.addAll(DiagramRules.problems(model));
        return problems;
    }
}
