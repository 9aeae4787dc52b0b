package org.jointfund.workflow.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Holder;
import org.jointfund.workflow.OpenTask;

/** Who looks at the list of tasks, when, and who belongs to the groups it names. */
record Reader(Actor actor, Instant now, Map<String, List<Holder>> members) {

    boolean has(OpenTask task) {
        return actor.id().value().equals(task.assignee());
    }

    /** The names of all others who could take the step. */
    List<String> others(OpenTask task) {
        return task.groups().stream()
                .flatMap(group -> members.getOrDefault(group, List.of()).stream())
                .filter(holder -> !holder.id().equals(actor.id()))
                .map(Holder::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** How pressing a step is: overdue, soon (within seven days) or later. */
    String urgency(OpenTask task) {
        if (!task.hasDue()) {
            return "later";
        }
        Duration left = Duration.between(now, task.due());
        return left.isNegative() ? "overdue" : left.toDays() < 7 ? "soon" : "later";
    }
}
