package org.jointfund.change.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointfund.change.Cancellation;
import org.jointfund.change.Cancelling;
import org.jointfund.change.Ratifying;
import org.jointfund.change.RecordRatification;
import org.jointfund.change.Suspending;
import org.jointfund.change.Suspension;
import org.jointfund.change.Withdrawing;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.document.UploadedFile;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Suspending and resuming a programme, taking one back, and proposing to end one early. */
@Controller
class InterruptionController {

    private final CaseAccess access;
    private final Suspending suspending;
    private final Ratifying ratifying;
    private final Withdrawing withdrawing;
    private final Cancelling cancelling;
    private final FundDays days;

    InterruptionController(
            CaseAccess access,
            Suspending suspending,
            Ratifying ratifying,
            Withdrawing withdrawing,
            Cancelling cancelling,
            FundDays days) {
        this.access = access;
        this.suspending = suspending;
        this.ratifying = ratifying;
        this.days = days;
        this.withdrawing = withdrawing;
        this.cancelling = cancelling;
    }

    @GetMapping("/cases/{number}/suspension")
    String suspension(@PathVariable CaseNumber number, Actor actor, Model model) {
        Programme programme = access.visible(number, actor);
        List<Suspension> steps = suspending.of(number, actor);
        model.addAttribute("page", new SuspensionPage(programme, steps, days.today(programme.fund()), actor));
        return "change/suspension";
    }

    @PostMapping({"/cases/{number}/suspension", "/api/v1/cases/{number}/suspension"})
    Receipt suspend(@PathVariable CaseNumber number, @Body Suspend command, Actor actor) {
        String page = "/cases/" + number + "/suspension";
        if (command.suspended()) {
            suspending.suspend(number, command.reason(), actor);
            return Receipt.of(page, "programme.suspended");
        }
        suspending.resume(number, command.reason(), actor);
        return Receipt.of(page, "programme.resumed");
    }

    @PostMapping({"/cases/{number}/suspension/ratification", "/api/v1/cases/{number}/suspension/ratification"})
    Receipt ratify(
            @PathVariable CaseNumber number,
            @Body RecordRatification command,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Actor actor) {
        UploadedFile sent = UploadedFile.sent("file", Optional.ofNullable(file).map(MultipartFile::getResource));
        ratifying.record(number, command, sent, actor);
        return Receipt.of("/cases/" + number + "/suspension", "suspension.recorded");
    }

    @GetMapping("/cases/{number}/withdrawal")
    String withdrawal(@PathVariable CaseNumber number, Actor actor, Model model) {
        Programme programme = access.visible(number, actor);
        boolean may = withdrawing.isOpenFor(programme)
                && actor.is(
                        programme.fund(), Role.FOCAL_POINT, programme.convenor().value());
        model.addAttribute("page", new WithdrawalPage(programme, may));
        return "change/withdrawal";
    }

    @PostMapping({"/cases/{number}/withdrawal", "/api/v1/cases/{number}/withdrawal"})
    Receipt withdraw(@PathVariable CaseNumber number, @Body Withdraw command, Actor actor) {
        withdrawing.withdraw(number, command.reason(), actor);
        return Receipt.of("/cases/" + number, "programme.withdrawn");
    }

    @GetMapping("/cases/{number}/cancellation")
    String cancellation(@PathVariable CaseNumber number, Actor actor, Model model) {
        Programme programme = access.visible(number, actor);
        boolean may = cancelling.isOpenFor(programme)
                && (actor.is(programme.fund(), Role.SECRETARIAT_OFFICER) || actor.is(programme.fund(), Role.CHAIR));
        model.addAttribute("page", new CancellationPage(programme, cancelling.of(number, actor), may));
        return "change/cancellation";
    }

    @PostMapping({"/cases/{number}/cancellation", "/api/v1/cases/{number}/cancellation"})
    Receipt propose(@PathVariable CaseNumber number, @Body Propose command, Actor actor) {
        cancelling.propose(number, command.reason(), actor);
        return Receipt.of("/cases/" + number + "/cancellation", "cancellation.proposed");
    }

    /** Why a programme should end early. */
    record Propose(@NotBlank @Size(max = 2000) String reason) {}

    /** What was proposed so far, and whether this person may propose now. */
    record CancellationPage(Programme programme, List<Cancellation> proposals, boolean mayPropose) {

        /** The page of the committee's item. */
        public String decision(Cancellation proposal) {
            return "/cases/" + proposal.number() + "/decisions/"
                    + proposal.item().substring(proposal.item().lastIndexOf('-') + 1);
        }
    }

    /** Suspend, or resume; either needs its reason. */
    record Suspend(@NotNull Boolean suspended, @NotBlank @Size(max = 2000) String reason) {}

    /** Why a programme is taken back. */
    record Withdraw(@NotBlank @Size(max = 2000) String reason) {}

    /** Whether the programme is suspended and what led to it. */
    record SuspensionPage(Programme programme, List<Suspension> steps, LocalDate today, Actor actor) {

        public boolean maySuspend() {
            return programme.is(ProgrammeStatus.ACTIVE) && actor.is(programme.fund(), Role.CHAIR);
        }

        public boolean mayResume() {
            return programme.suspended() && actor.is(programme.fund(), Role.CHAIR);
        }

        /** Whether the committee's word is awaited and this person may record it. */
        public boolean mayRatify() {
            return awaited().isPresent() && actor.is(programme.fund(), Role.SECRETARIAT_OFFICER);
        }

        /** Whether this is what the committee should have spoken to already. */
        public boolean isOverdue(Suspension step) {
            return awaited().filter(step::equals).isPresent() && step.isPast(today);
        }

        private Optional<Suspension> awaited() {
            return Suspension.awaited(programme, steps);
        }
    }

    /** A programme and whether this person may still take it back. */
    record WithdrawalPage(Programme programme, boolean mayWithdraw) {}
}
