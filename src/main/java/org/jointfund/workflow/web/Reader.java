package org.jointfund.workflow.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Holder;
import org.jointfund.workflow.OpenTask;
import org.jspecify.annotations.Nullable;

/** Who looks at the list of tasks, and when; who belongs to the groups it names, and what its codes stand for. */
record Reader(
        Actor actor, Instant now, FundDays days, Map<String, List<Holder>> members, Map<String, String> subjects) {

    private static final int SOON = 7;

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

    /** The country or organisation the step is about. */
    @Nullable
    String subject(OpenTask task) {
        return task.about() == null ? null : subjects.get(task.about());
    }

    LocalDate day(Instant moment, OpenTask task) {
        return days.of(moment, task.fund());
    }

    @Nullable
    LocalDate due(OpenTask task) {
        return task.hasDue() ? task.due(days) : null;
    }

    /** How pressing a step is: overdue, soon (within seven days) or later. */
    String urgency(OpenTask task) {
        LocalDate due = due(task);
        LocalDate today = day(now, task);
        if (due == null || !due.isBefore(today.plusDays(SOON))) {
            return "later";
        }
        return due.isBefore(today) ? "overdue" : "soon";
    }
}
