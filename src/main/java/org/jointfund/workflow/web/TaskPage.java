package org.jointfund.workflow.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jointfund.workflow.OpenTask;
import org.jointfund.workflow.Position;
import org.jspecify.annotations.Nullable;

/** One page of open steps; {@code next} is where the following page starts, {@code count} how many steps there are in all. */
record TaskPage(List<Row> rows, @Nullable String next, Count count) {

    static final int SIZE = 50;

    static @Nullable Position position(@Nullable String after) {
        return after == null || after.isBlank() ? null : Position.parse(after);
    }

    static TaskPage of(List<OpenTask> found, Count count, Function<OpenTask, String> path, Reader reader) {
        List<Row> rows = found.stream()
                .limit(SIZE)
                .map(task -> Row.of(task, path.apply(task), reader))
                .toList();
        boolean more = found.size() > SIZE;
        return new TaskPage(rows, more ? found.get(SIZE - 1).position().toString() : null, count);
    }

    /** A number of steps that is exact up to a hundred; beyond that only {@code more} is known. */
    record Count(int atLeast, boolean more) {

        static final int LIMIT = 100;

        static Count of(int counted) {
            return new Count(Math.min(counted, LIMIT), counted > LIMIT);
        }
    }

    /** A step as the list shows it: {@code subject} is a code, {@code about} its name; {@code urgency} is overdue, soon (seven days) or later; {@code others} could take it as well. */
    record Row(
            String id,
            String name,
            String businessKey,
            @Nullable String title,
            @Nullable String subject,
            @Nullable String about,
            String path,
            LocalDate since,
            @Nullable LocalDate due,
            String urgency,
            boolean claimable,
            boolean mine,
            List<String> others) {

        private static final int NAMED = 3;

        static Row of(OpenTask task, String path, Reader reader) {
            return new Row(
                    task.id(),
                    task.name(),
                    task.businessKey(),
                    task.title(),
                    task.subject(),
                    reader.subject(task),
                    path,
                    reader.day(task.since(), task),
                    reader.due(task),
                    reader.urgency(task),
                    task.canBeClaimed(),
                    reader.has(task),
                    reader.others(task));
        }

        /** The first few of the others, for a narrow cell. */
        public String named() {
            return String.join(", ", others.subList(0, Math.min(NAMED, others.size())));
        }

        public int unnamed() {
            return Math.max(0, others.size() - NAMED);
        }
    }
}
