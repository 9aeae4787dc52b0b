package org.jointfund.web;

import org.jointfund.command.Commands;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells what became of a request that was left unanswered (P8). */
@RestController
class CommandApi {

    private final Commands commands;

    CommandApi(Commands commands) {
        this.commands = commands;
    }

    @GetMapping("/api/v1/commands/{key}")
    ResponseEntity<CommandOutcome> outcome(@PathVariable String key, Actor actor) {
        return ResponseEntity.ok(commands.outcome(key, actor.id())
                .map(receipt -> new CommandOutcome("done", receipt))
                .orElse(CommandOutcome.NO_EFFECT));
    }

    /** Either {@code done} with the receipt, or {@code no effect}. */
    record CommandOutcome(String outcome, @org.jspecify.annotations.Nullable Receipt receipt) {

        static final CommandOutcome NO_EFFECT = new CommandOutcome("no effect", null);
    }
}
