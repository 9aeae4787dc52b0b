package org.jointfund.agreement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jointfund.agreement.Lapsing;
import org.jointfund.agreement.Refusal;
import org.jointfund.agreement.Refusing;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The secretariat resolves a refusal; the presiding officer decides whether the approval lapses. */
@Controller
class ResolutionController {

    private final AgreementPages pages;
    private final Refusing refusing;
    private final Lapsing lapsing;

    ResolutionController(AgreementPages pages, Refusing refusing, Lapsing lapsing) {
        this.pages = pages;
        this.refusing = refusing;
        this.lapsing = lapsing;
    }

    @GetMapping("/cases/{number}/agreement/refusal")
    String refusal(@PathVariable CaseNumber number, Actor actor, Model model) {
        AgreementPage page = pages.of(number, actor);
        model.addAttribute("page", page);
        model.addAttribute("refusal", page.openRefusal());
        return "agreement/resolve";
    }

    @PostMapping({"/cases/{number}/agreement/refusal", "/api/v1/cases/{number}/agreement/refusal"})
    Receipt resolve(@PathVariable CaseNumber number, @Body Resolve command, Actor actor) {
        refusing.resolve(number, command.ordinal(), command.resolution(), command.note(), actor);
        return AgreementPages.done(
                number, "agreement.resolved." + command.resolution().name());
    }

    @GetMapping("/cases/{number}/agreement/lapse")
    String lapse(@PathVariable CaseNumber number, Actor actor, Model model) {
        AgreementPage page = pages.of(number, actor);
        model.addAttribute("page", page);
        lapsing.proposedBy(number).ifPresent(asked -> model.addAttribute("refusal", page.refusal(asked)));
        return "agreement/lapse";
    }

    @PostMapping({"/cases/{number}/agreement/lapse", "/api/v1/cases/{number}/agreement/lapse"})
    Receipt decide(@PathVariable CaseNumber number, @Body DecideLapse command, Actor actor) {
        if (command.lapse()) {
            lapsing.lapse(number, command.reason(), actor);
            return AgreementPages.done(number, "agreement.lapsed");
        }
        lapsing.extend(number, command.lastDay(), command.reason(), actor);
        return AgreementPages.done(number, "agreement.extended", command.lastDay());
    }

    /** What the secretariat does about a refusal, and why. */
    record Resolve(int ordinal, @NotNull Refusal.Resolution resolution, @NotBlank @Size(max = 2000) String note) {}

    /** Lapse, or extend to a day, and why. */
    record DecideLapse(
            @NotNull Boolean lapse,
            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate extendedTo,
            @NotBlank @Size(max = 2000) String reason) {

        LocalDate lastDay() {
            if (extendedTo == null) {
                throw new Refused(Problem.at("extendedTo", "NotNull"));
            }
            return extendedTo;
        }
    }
}
