package org.jointfund.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jointfund.shared.Stale;
import org.springframework.stereotype.Component;

/** Moves processes by business key, inside the caller's transaction; whatever is not open (any more) is {@link Stale}. */
@Component
class Processes {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final TaskFinder finder;

    Processes(RuntimeService runtime, TaskService tasks, ManagementService management, TaskFinder finder) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.finder = finder;
    }

    /** Starts the process; a key never names two running instances of one (N5). */
    void start(String process, String businessKey, Map<String, Object> facts) {
        if (finder.isRunning(process, businessKey)) {
            throw Stale.step();
        }
        Race.guarded(() -> runtime.startProcessInstanceByKey(process, businessKey, facts));
    }

    /** Starts the process in the middle, as a case goes on that was over. */
    void startAt(String process, String activity, String businessKey) {
        Race.guarded(() -> runtime.createProcessInstanceByKey(process)
                .businessKey(businessKey)
                .startBeforeActivity(activity)
                .execute());
    }

    /** Completes the one open task of this kind for the business key. */
    void complete(String task, String businessKey, Map<String, Object> facts) {
        complete(finder.open(task, businessKey).stream(), facts);
    }

    /** Completes one of several like tasks: the one that sees the variable, such as {@code agency}, with this value. */
    void complete(String task, String businessKey, String variable, String value, Map<String, Object> facts) {
        complete(finder.open(task, businessKey, variable, value).stream(), facts);
    }

    /** Completes the one open task that is of either kind. */
    void completeEither(String one, String other, String businessKey, Map<String, Object> facts) {
        complete(Stream.of(one, other).flatMap(task -> finder.open(task, businessKey).stream()), facts);
    }

    /** The same, of several like tasks the one that sees the variable with this value. */
    void completeEither(String one, String other, String businessKey, String variable, String value) {
        complete(
                Stream.of(one, other).flatMap(task -> finder.open(task, businessKey, variable, value).stream()),
                Map.of());
    }

    /** Gives the open tasks of one group under the business key to another. */
    void handOver(String businessKey, String from, String to) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskCandidateGroup(from)
                .list()
                .forEach(task -> {
                    tasks.addCandidateGroup(task.getId(), to);
                    tasks.deleteCandidateGroup(task.getId(), from);
                });
    }

    /** Gives one of several like tasks to another person: the one whose branch names the first in the variable; due by the day given. */
    void reassign(String task, String businessKey, String variable, String from, String to, Instant due) {
        String id = finder.open(task, businessKey, variable, from).stream()
                .findFirst()
                .orElseThrow(Stale::step);
        Task found = tasks.createTaskQuery().taskId(id).singleResult();
        found.setAssignee(to);
        found.setDueDate(Date.from(due));
        Race.guarded(() -> {
            tasks.saveTask(found);
            tasks.setVariable(id, variable, to);
        });
    }

    /** Moves the day by which the open task of this kind is due. */
    void postpone(String task, String businessKey, Instant due) {
        open(task, businessKey).forEach(found -> {
            found.setDueDate(Date.from(due));
            tasks.saveTask(found);
        });
    }

    /** Moves the timers under the business key that wait at one of these events to another moment. */
    void reschedule(String businessKey, Instant moment, String... events) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(instance -> Stream.of(events).flatMap(event -> timers(instance.getId(), event)))
                .forEach(timer -> Race.guarded(() -> management.setJobDuedate(timer.getId(), Date.from(moment))));
    }

    private Stream<Job> timers(String instance, String event) {
        return management.createJobQuery().processInstanceId(instance).activityId(event).timers().list().stream();
    }

    /** Ends the process under the key, if it runs, where it stands: what it waited for has been overtaken. */
    void endIfRunning(String process, String businessKey) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey)
                .list()
                .forEach(found -> Race.guarded(() -> runtime.deleteProcessInstance(found.getId(), "overtaken")));
    }

    /** Completes the open task of this kind if there is one: for facts that may also come by themselves. */
    void completeIfOpen(String task, String businessKey) {
        completeIfOpen(task, businessKey, Map.of());
    }

    void completeIfOpen(String task, String businessKey, Map<String, Object> facts) {
        finder.open(task, businessKey).stream().findFirst().ifPresent(found -> complete(Stream.of(found), facts));
    }

    private List<Task> open(String task, String businessKey) {
        return tasks.createTaskQuery()
                .taskDefinitionKey(task)
                .processInstanceBusinessKey(businessKey)
                .list();
    }

    private void complete(Stream<String> open, Map<String, Object> facts) {
        Race.guarded(() -> tasks.complete(open.findFirst().orElseThrow(Stale::step), facts));
    }

    /** Tells the one process waiting under the business key that the message has come. */
    void correlate(String message, String businessKey, Map<String, Object> facts) {
        Race.guarded(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(facts)
                .correlate());
    }

    /** The same, if a process waits for it at all. */
    void correlateIfAwaited(String message, String businessKey) {
        boolean awaited = runtime.createExecutionQuery()
                        .processInstanceBusinessKey(businessKey)
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
        if (awaited) {
            correlate(message, businessKey, Map.of());
        }
    }
}
