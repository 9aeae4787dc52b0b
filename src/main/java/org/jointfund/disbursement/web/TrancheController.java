package org.jointfund.disbursement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.disbursement.GivingUp;
import org.jointfund.disbursement.ReleaseTesting;
import org.jointfund.disbursement.Seen;
import org.jointfund.disbursement.TrancheRequests;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A later tranche: what still stands in its way, its request, its certificate. */
@Controller
class TrancheController {

    private static final String PAGE = "/cases/{number}/tranches/{ordinal}";

    private final TranchePages pages;
    private final TrancheRequests requests;
    private final ReleaseTesting testing;
    private final GivingUp givingUp;

    TrancheController(TranchePages pages, TrancheRequests requests, ReleaseTesting testing, GivingUp givingUp) {
        this.pages = pages;
        this.requests = requests;
        this.testing = testing;
        this.givingUp = givingUp;
    }

    @GetMapping(PAGE)
    String page(@PathVariable CaseNumber number, @PathVariable int ordinal, Actor actor, Model model) {
        model.addAttribute("page", pages.of(number, ordinal, actor));
        return "disbursement/tranche";
    }

    /** Anyone who waits may have the conditions tested again. */
    @PostMapping({PAGE, "/api/v1" + PAGE})
    Receipt testAgain(@PathVariable CaseNumber number, @PathVariable int ordinal, Actor actor) {
        TranchePage page = pages.of(number, ordinal, actor);
        actor.require(number.fund(), Role.SECRETARIAT_OFFICER, Role.FOCAL_POINT);
        testing.factsChanged(page.programme().number(), actor.id());
        return done(number, ordinal, "tranche.tested");
    }

    @GetMapping(PAGE + "/request")
    String request(@PathVariable CaseNumber number, @PathVariable int ordinal, Actor actor, Model model) {
        model.addAttribute("page", pages.of(number, ordinal, actor));
        return "disbursement/tranche-request";
    }

    @PostMapping({PAGE + "/request", "/api/v1" + PAGE + "/request"})
    Receipt request(
            @PathVariable CaseNumber number, @PathVariable int ordinal, @Body RequestTranche command, Actor actor) {
        requests.request(number, ordinal, command.request(), command.late(), actor);
        return done(number, ordinal, "tranche.requested");
    }

    @GetMapping(PAGE + "/late")
    String late(@PathVariable CaseNumber number, @PathVariable int ordinal, Actor actor, Model model) {
        model.addAttribute("page", pages.of(number, ordinal, actor));
        return "disbursement/tranche-late";
    }

    @PostMapping({PAGE + "/late", "/api/v1" + PAGE + "/late"})
    Receipt allowLate(
            @PathVariable CaseNumber number, @PathVariable int ordinal, @Body AllowLate command, Actor actor) {
        requests.allowLate(number, ordinal, command.reason(), actor);
        return done(number, ordinal, "tranche.lateAllowed");
    }

    @GetMapping(PAGE + "/unclaimed")
    String unclaimed(@PathVariable CaseNumber number, @PathVariable int ordinal, Actor actor, Model model) {
        model.addAttribute("page", pages.of(number, ordinal, actor));
        return "disbursement/tranche-unclaimed";
    }

    @PostMapping({PAGE + "/unclaimed", "/api/v1" + PAGE + "/unclaimed"})
    Receipt giveUp(@PathVariable CaseNumber number, @PathVariable int ordinal, @Body GiveUp command, Actor actor) {
        givingUp.unclaimed(number, ordinal, command.reason(), actor);
        return done(number, ordinal, "tranche.givenUp");
    }

    @GetMapping(PAGE + "/certificate")
    String certificate(@PathVariable CaseNumber number, @PathVariable int ordinal, Actor actor, Model model) {
        model.addAttribute("page", pages.of(number, ordinal, actor));
        return "disbursement/certificate";
    }

    @PostMapping({PAGE + "/certificate", "/api/v1" + PAGE + "/certificate"})
    Receipt certify(@PathVariable CaseNumber number, @PathVariable int ordinal, @Body Certify command, Actor actor) {
        requests.certify(new Seen(number, ordinal, command.version()), actor);
        return done(number, ordinal, "tranche.certified");
    }

    private static Receipt done(CaseNumber number, int ordinal, String message) {
        return Receipt.of("/cases/" + number + "/tranches/" + ordinal, message, ordinal);
    }

    /** What the convening agency says to its request; why so late where it is. */
    record RequestTranche(@NotBlank @Size(max = 4000) String request, @Nullable @Size(max = 2000) String lateReason) {

        @Nullable
        String late() {
            return lateReason == null || lateReason.isBlank() ? null : lateReason;
        }
    }

    /** The version of the tranche that was read. */
    record Certify(@NotNull Integer version) {}

    /** Why nobody claims it any more. */
    record GiveUp(@NotBlank @Size(max = 2000) String reason) {}

    /** Why the chair lets it pass. */
    record AllowLate(@NotBlank @Size(max = 2000) String reason) {}
}
