package org.jointfund.document.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jointfund.document.Verification;
import org.jointfund.document.VerificationCode;
import org.jointfund.document.Verified;
import org.jointfund.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Tells anyone who holds a code what it stands for. */
@Controller
class VerificationController {

    private final Verification verification;

    VerificationController(Verification verification) {
        this.verification = verification;
    }

    @ResponseBody
    @GetMapping(value = "/api/v1/verify/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    Verified verified(@PathVariable String code) {
        return verification.verify(VerificationCode.typed(code)).orElseThrow(() -> new NotFound("document", code));
    }

    @GetMapping("/verify/{code}")
    String page(@PathVariable String code, Model model, HttpServletResponse response) {
        VerificationCode typed = VerificationCode.typed(code);
        Optional<Verified> verified = verification.verify(typed);
        if (verified.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute("code", typed.printed());
        verified.ifPresent(found -> model.addAttribute("verified", found));
        return "document/verify";
    }
}
