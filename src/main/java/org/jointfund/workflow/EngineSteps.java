package org.jointfund.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.jointfund.fund.FundDays;
import org.jointfund.programme.CaseSteps;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotFound;
import org.springframework.stereotype.Component;

/** Reads off the engine where a case is. */
@Component
class EngineSteps implements CaseSteps {

    private static final String SPINE = "jointProgramme";

    private final ProcessEngine engine;
    private final Inbox inbox;
    private final RowSteps rows;
    private final FundDays days;
    private final TaskPages pages;

    EngineSteps(ProcessEngine engine, Inbox inbox, RowSteps rows, FundDays days, TaskPages pages) {
        this.engine = engine;
        this.inbox = inbox;
        this.rows = rows;
        this.days = days;
        this.pages = pages;
    }

    @Override
    public List<OpenStep> open(CaseNumber number) {
        Stream<OpenStep> tasks = inbox.of(number).stream().map(this::step);
        return Stream.concat(tasks, rows.of(number).stream().map(this::step))
                .sorted(Comparator.comparing(OpenStep::since))
                .toList();
    }

    private OpenStep step(OpenTask task) {
        return new OpenStep(
                task.name(),
                task.businessKey(),
                task.about(),
                pages.path(task),
                task.groups().stream().sorted().toList(),
                task.assignee(),
                task.since(),
                task.hasDue() ? task.due(days) : null);
    }

    private OpenStep step(RowSteps.RowStep row) {
        String page = pages.path("row_" + row.step(), row.key(), "");
        return new OpenStep(
                row.step(), row.key(), null, page, List.of(row.candidateGroup()), null, row.since(), row.due());
    }

    /** The instances of the case and its children, oldest first. */
    private List<HistoricProcessInstance> instances(CaseNumber number) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKeyLike(number + "%")
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .filter(instance ->
                        CaseNumber.fromKey(instance.getBusinessKey()).equals(number))
                .toList();
    }

    @Override
    public List<Picture> pictures(CaseNumber number) {
        return instances(number).stream()
                .sorted(Comparator.comparing(
                        instance -> !instance.getProcessDefinitionKey().equals(SPINE)))
                .map(this::picture)
                .toList();
    }

    private Picture picture(HistoricProcessInstance instance) {
        List<String> open = openActivities(instance);
        List<String> done = begun(instance);
        open.forEach(activity -> done.remove(done.lastIndexOf(activity)));
        return new Picture(
                instance.getProcessDefinitionKey(),
                instance.getBusinessKey(),
                instance.getEndTime() != null,
                open.stream().distinct().toList(),
                done.stream().distinct().toList(),
                names(instance));
    }

    private List<String> openActivities(HistoricProcessInstance instance) {
        return instance.getEndTime() != null
                ? List.of()
                : below(engine.getRuntimeService().getActivityInstance(instance.getId()))
                        .map(ActivityInstance::getActivityId)
                        .toList();
    }

    private static Stream<ActivityInstance> below(ActivityInstance scope) {
        return Stream.of(scope.getChildActivityInstances())
                .flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }

    /** In the order of time, as often as each was begun. */
    private List<String> begun(HistoricProcessInstance instance) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What the model calls its steps and events; the gateways between them are left out. */
    private Map<String, String> names(HistoricProcessInstance instance) {
        return engine
                .getRepositoryService()
                .getBpmnModelInstance(instance.getProcessDefinitionId())
                .getModelElementsByType(FlowNode.class)
                .stream()
                .filter(node -> node.getName() != null && !(node instanceof Gateway))
                .collect(Collectors.toMap(FlowNode::getId, FlowNode::getName));
    }

    @Override
    public String model(String process) {
        ProcessDefinition definition = Optional.ofNullable(engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult())
                .orElseThrow(() -> new NotFound("process", process));
        try (InputStream xml = engine.getRepositoryService().getProcessModel(definition.getId())) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
