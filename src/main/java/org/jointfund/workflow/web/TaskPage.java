package org.jointfund.workflow.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jointfund.partner.Actor;
import org.jointfund.workflow.OpenTask;
import org.jointfund.workflow.Position;
import org.jspecify.annotations.Nullable;

/** One page of open steps; {@code next} is where the following page starts. */
record TaskPage(List<Row> rows, @Nullable String next) {

    static @Nullable Position position(@Nullable String after) {
        return after == null || after.isBlank() ? null : Position.parse(after);
    }

    static TaskPage of(List<OpenTask> found, int size, Function<OpenTask, String> path, Actor actor, Instant now) {
        List<Row> rows = found.stream()
                .limit(size)
                .map(task -> Row.of(task, path.apply(task), actor, now))
                .toList();
        boolean more = found.size() > size;
        return new TaskPage(rows, more ? found.get(size - 1).position().toString() : null);
    }

    /** A step as the list shows it: {@code urgency} is overdue, soon (seven days) or later. */
    record Row(
            String id,
            String name,
            String businessKey,
            @Nullable String title,
            @Nullable String subject,
            String path,
            LocalDate since,
            @Nullable LocalDate due,
            String urgency,
            boolean claimable,
            boolean mine) {

        static Row of(OpenTask task, String path, Actor actor, Instant now) {
            return new Row(
                    task.id(),
                    task.name(),
                    task.businessKey(),
                    task.title(),
                    task.subject(),
                    path,
                    day(task.since()),
                    task.hasDue() ? day(task.due()) : null,
                    urgency(task, now),
                    task.canBeClaimed(),
                    actor.id().value().equals(task.assignee()));
        }

        private static LocalDate day(Instant instant) {
            return instant.atZone(ZoneOffset.UTC).toLocalDate();
        }

        private static String urgency(OpenTask task, Instant now) {
            if (!task.hasDue()) {
                return "later";
            }
            Duration left = Duration.between(now, task.due());
            return left.isNegative() ? "overdue" : left.toDays() < 7 ? "soon" : "later";
        }
    }
}
