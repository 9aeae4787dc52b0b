package org.jointfund.workflow.web;

import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
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

    private static final int PAGE = 50;

    private final TaskList tasks;
    private final TaskPages pages;
    private final java.time.Clock clock;

    TaskController(TaskList tasks, TaskPages pages, java.time.Clock clock) {
        this.tasks = tasks;
        this.pages = pages;
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
        return TaskPage.of(
                tasks.of(actor, TaskPage.position(after), PAGE + 1), PAGE, pages::path, actor, clock.instant());
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
