package org.jointfund.ledger.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.ledger.Vouching;
import org.jointfund.partner.Actor;
import org.jointfund.shared.FundCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The agent's officer asks for a wrong entry to be turned round; the manager releases that like any other voucher. */
@Controller
class ReversalController {

    private static final String PAGE = "/funds/{code}/journals/{id}/reversal";

    private final VoucherPages pages;
    private final Vouching vouching;

    ReversalController(VoucherPages pages, Vouching vouching) {
        this.pages = pages;
        this.vouching = vouching;
    }

    @GetMapping(PAGE)
    String page(@PathVariable FundCode code, @PathVariable long id, Actor actor, Model model, Locale locale) {
        model.addAttribute("page", pages.reversal(code, id, actor, locale));
        return "ledger/reversal";
    }

    @PostMapping({PAGE, "/api/v1" + PAGE})
    Receipt reverse(@PathVariable FundCode code, @PathVariable long id, @Body Reverse command, Actor actor) {
        vouching.reverse(code, id, command.reason().strip(), actor);
        return Receipt.of("/funds/" + code + "/vouchers", "voucher.entered", "REV-" + id);
    }

    /** Why the entry is wrong. */
    record Reverse(@NotBlank @Size(max = 500) String reason) {}
}
