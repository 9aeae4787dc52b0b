package org.jointfund.agreement.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jointfund.agreement.Refusing;
import org.jointfund.agreement.Signing;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.document.ContentHash;
import org.jointfund.partner.Actor;
import org.jointfund.partner.SignedInAgain;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A signatory reads the text, then signs it or says why not. */
@Controller
class SignatureController {

    private final AgreementPages pages;
    private final Signing signing;
    private final Refusing refusing;
    private final SignedInAgain signedInAgain;

    SignatureController(AgreementPages pages, Signing signing, Refusing refusing, SignedInAgain signedInAgain) {
        this.pages = pages;
        this.signing = signing;
        this.refusing = refusing;
        this.signedInAgain = signedInAgain;
    }

    @GetMapping("/cases/{number}/signature")
    String page(@PathVariable CaseNumber number, Actor actor, Model model) {
        model.addAttribute("page", pages.of(number, actor));
        model.addAttribute("elsewhere", signedInAgain.elsewhere(path(number)).orElse(null));
        model.addAttribute("fresh", signedInAgain.isFresh(actor, path(number)));
        return "agreement/signature";
    }

    @PostMapping({"/cases/{number}/signature", "/api/v1/cases/{number}/signature"})
    Receipt sign(@PathVariable CaseNumber number, @Body Sign command, Actor actor) {
        signedInAgain.require(actor, path(number), command.password());
        signing.sign(number, command.hash(), command.title(), actor);
        return AgreementPages.done(number, "agreement.signed");
    }

    private static String path(CaseNumber number) {
        return "/cases/" + number + "/signature";
    }

    @GetMapping("/cases/{number}/signature/refusal")
    String refusal(@PathVariable CaseNumber number, Actor actor, Model model) {
        model.addAttribute("page", pages.of(number, actor));
        return "agreement/refuse";
    }

    @PostMapping({"/cases/{number}/signature/refusal", "/api/v1/cases/{number}/signature/refusal"})
    Receipt refuse(@PathVariable CaseNumber number, @Body Refuse command, Actor actor) {
        refusing.refuse(number, command.reason(), actor);
        return AgreementPages.done(number, "agreement.refused");
    }

    /** The hash of the text that was shown, and the password once more from who has one. */
    record Sign(
            @NotNull ContentHash hash,
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 200) String password) {

        /** A password is never printed. */
        @Override
        public String toString() {
            return "Sign[" + hash + ", " + title + "]";
        }
    }

    /** Why a party does not sign. */
    record Refuse(@NotBlank @Size(max = 2000) String reason) {}
}
