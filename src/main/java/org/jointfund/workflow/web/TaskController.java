package org.jointfund.workflow.web;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.command.Receipt;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Colleagues;
import org.jointfund.workflow.OpenTask;
import org.jointfund.workflow.Position;
import org.jointfund.workflow.TaskList;
import org.jointfund.workflow.TaskPages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** My tasks. */
@Controller
class TaskController {

    private final TaskList tasks;
    private final TaskPages pages;
    private final Colleagues colleagues;
    private final Subjects subjects;
    private final FundDays days;
    private final Clock clock;

    TaskController(
            TaskList tasks, TaskPages pages, Colleagues colleagues, Subjects subjects, FundDays days, Clock clock) {
        this.tasks = tasks;
        this.pages = pages;
        this.colleagues = colleagues;
        this.subjects = subjects;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping("/tasks")
    String page(@RequestParam(required = false) @Nullable String after, Actor actor, Model model) {
        model.addAttribute("page", read(after, actor));
        return "workflow/tasks";
    }

    @ResponseBody
    @GetMapping(value = "/api/v1/tasks", produces = MediaType.APPLICATION_JSON_VALUE)
    TaskPage list(@RequestParam(required = false) @Nullable String after, Actor actor) {
        return read(after, actor);
    }

    private TaskPage read(@Nullable String after, Actor actor) {
        Position start = TaskPage.position(after);
        return start == null ? first(actor) : later(start, actor);
    }

    /** Reads as far as is counted, so that it need not count. */
    private TaskPage first(Actor actor) {
        List<OpenTask> found = tasks.of(actor, null, TaskPage.Count.LIMIT + 1);
        return TaskPage.of(found, TaskPage.Count.of(found.size()), pages::path, reader(found, actor));
    }

    private TaskPage later(Position start, Actor actor) {
        List<OpenTask> found = tasks.of(actor, start, TaskPage.SIZE + 1);
        TaskPage.Count count = TaskPage.Count.of(tasks.count(actor, TaskPage.Count.LIMIT + 1));
        return TaskPage.of(found, count, pages::path, reader(found, actor));
    }

    private Reader reader(List<OpenTask> found, Actor actor) {
        Set<String> groups =
                found.stream().flatMap(task -> task.groups().stream()).collect(Collectors.toSet());
        List<String> codes =
                found.stream().flatMap(task -> Stream.ofNullable(task.about())).toList();
        return new Reader(actor, clock.instant(), days, colleagues.of(groups), subjects.names(codes));
    }

    @PostMapping({"/tasks/{task}/claim", "/api/v1/tasks/{task}/claim"})
    Receipt claim(@PathVariable String task, Actor actor) {
        tasks.claim(task, actor);
        return Receipt.of("/tasks", "task.claimed");
    }

    @PostMapping({"/tasks/{task}/release", "/api/v1/tasks/{task}/release"})
    Receipt release(@PathVariable String task, Actor actor) {
        tasks.release(task, actor);
        return Receipt.of("/tasks", "task.released");
    }
}
