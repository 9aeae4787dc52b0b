package org.jointfund.workflow;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.jointfund.partner.Actor;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One list of all a person must do; a step open to several can be claimed, and given back. */
@Service
public class TaskList {

    private final Inbox inbox;
    private final TaskService tasks;

    TaskList(Inbox inbox, TaskService tasks) {
        this.inbox = inbox;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    public List<OpenTask> of(Actor actor, @Nullable Position after, int limit) {
        return inbox.open(actor.id().value(), actor.groups(), after, limit);
    }

    /** How many steps are open for this person; counts no further than the limit. */
    @Transactional(readOnly = true)
    public int count(Actor actor, int limit) {
        return inbox.count(actor.id().value(), actor.groups(), limit);
    }

    /** Takes a step that is open to several for oneself; taken already is {@link Stale}. */
    @Transactional
    public void claim(String task, Actor actor) {
        if (open(task, actor).assignee() != null) {
            throw new Stale(Problem.of("task.claimed"));
        }
        Race.guarded(() -> tasks.claim(task, actor.id().value()));
    }

    /** Gives a claimed step back to all who could do it; {@link Stale} unless one has claimed it. */
    @Transactional
    public void release(String task, Actor actor) {
        OpenTask held = open(task, actor);
        if (!held.canBeClaimed() || !actor.id().value().equals(held.assignee())) {
            throw new Stale(Problem.of("task.notYours"));
        }
        Race.guarded(() -> tasks.setAssignee(task, null));
    }

    private OpenTask open(String task, Actor actor) {
        return inbox.find(task, actor.id().value(), actor.groups()).orElseThrow(() -> new NotFound("task", task));
    }
}
