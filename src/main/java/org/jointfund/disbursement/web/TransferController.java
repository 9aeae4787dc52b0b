package org.jointfund.disbursement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.disbursement.Seen;
import org.jointfund.disbursement.TransferRequests;
import org.jointfund.document.DocumentId;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A transfer request, from the secretariat over the chair to the agent's check. */
@Controller
class TransferController {

    private static final String PAGE = "/cases/{number}/transfers/{ordinal}";

    private final TransferPages pages;
    private final TransferRequests requests;

    TransferController(TransferPages pages, TransferRequests requests) {
        this.pages = pages;
        this.requests = requests;
    }

    @GetMapping(PAGE)
    String page(@PathVariable CaseNumber number, @PathVariable int ordinal, Actor actor, Model model) {
        model.addAttribute("page", pages.of(number, ordinal, actor));
        return "disbursement/transfer";
    }

    @GetMapping(PAGE + "/request")
    String request(@PathVariable CaseNumber number, @PathVariable int ordinal, Actor actor, Model model) {
        model.addAttribute("page", pages.draft(number, ordinal, actor));
        return "disbursement/request";
    }

    @PostMapping({PAGE + "/request", "/api/v1" + PAGE + "/request"})
    Receipt prepare(
            @PathVariable CaseNumber number, @PathVariable int ordinal, @Body PrepareTransfer command, Actor actor) {
        requests.prepare(number, ordinal, command.summary(), command.files(), actor);
        return done(number, ordinal, "transfer.prepared");
    }

    @GetMapping(PAGE + "/approval")
    String approval(@PathVariable CaseNumber number, @PathVariable int ordinal, Actor actor, Model model) {
        model.addAttribute("page", pages.of(number, ordinal, actor));
        return "disbursement/approval";
    }

    @PostMapping({PAGE + "/approval", "/api/v1" + PAGE + "/approval"})
    Receipt approve(@PathVariable CaseNumber number, @PathVariable int ordinal, @Body Judge command, Actor actor) {
        if (command.accepted()) {
            requests.approve(command.seen(number, ordinal), actor);
            return done(number, ordinal, "transfer.approved");
        }
        requests.sendBack(command.seen(number, ordinal), command.why(), actor);
        return done(number, ordinal, "transfer.sentBack");
    }

    @GetMapping(PAGE + "/check")
    String check(@PathVariable CaseNumber number, @PathVariable int ordinal, Actor actor, Model model) {
        model.addAttribute("page", pages.of(number, ordinal, actor));
        return "disbursement/check";
    }

    @PostMapping({PAGE + "/check", "/api/v1" + PAGE + "/check"})
    Receipt checked(@PathVariable CaseNumber number, @PathVariable int ordinal, @Body Judge command, Actor actor) {
        String reason = command.accepted() ? "" : command.why();
        requests.check(command.seen(number, ordinal), command.accepted(), reason, actor);
        return done(number, ordinal, command.accepted() ? "transfer.complete" : "transfer.returned");
    }

    static Receipt done(CaseNumber number, int ordinal, String message) {
        return Receipt.of("/cases/" + number + "/transfers/" + ordinal, message, ordinal);
    }

    /** What the request says besides the amounts, and files of the case that go with it. */
    record PrepareTransfer(
            @NotBlank @Size(max = 4000) String summary,
            @Nullable @Size(max = 100) List<@Size(max = 36) String> attachments) {

        List<DocumentId> files() {
            return attachments == null
                    ? List.of()
                    : attachments.stream().map(DocumentId::new).toList();
        }
    }

    /** Yes, or no with a reason, to the version that was read. */
    record Judge(@NotNull Integer version, @NotNull Boolean accepted, @Nullable @Size(max = 2000) String reason) {

        Seen seen(CaseNumber number, int ordinal) {
            return new Seen(number, ordinal, version);
        }

        String why() {
            if (reason == null || reason.isBlank()) {
                throw new Refused(Problem.at("reason", "transfer.reasonNeeded"));
            }
            return reason;
        }
    }
}
