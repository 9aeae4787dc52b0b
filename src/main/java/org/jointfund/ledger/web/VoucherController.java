package org.jointfund.ledger.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.ledger.EnterVoucher;
import org.jointfund.ledger.JournalKind;
import org.jointfund.ledger.Voucher;
import org.jointfund.ledger.Vouching;
import org.jointfund.partner.Actor;
import org.jointfund.shared.FundCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the agent's officer enters for the books and the manager releases. */
@Controller
class VoucherController {

    private static final String LIST = "/funds/{code}/vouchers";
    private static final String ENTER = LIST + "/new/{kind}";
    private static final String ONE = LIST + "/{id}";

    private final VoucherPages pages;
    private final Vouching vouching;

    VoucherController(VoucherPages pages, Vouching vouching) {
        this.pages = pages;
        this.vouching = vouching;
    }

    @GetMapping(LIST)
    String list(@PathVariable FundCode code, VoucherQuery query, Actor actor, Model model, Locale locale) {
        model.addAttribute("page", pages.list(code, query, actor, locale));
        return "ledger/vouchers";
    }

    @ResponseBody
    @GetMapping(value = "/api/v1" + LIST, produces = MediaType.APPLICATION_JSON_VALUE)
    VouchersPage read(@PathVariable FundCode code, VoucherQuery query, Actor actor, Locale locale) {
        return pages.list(code, query, actor, locale);
    }

    @GetMapping(ENTER)
    String form(@PathVariable FundCode code, @PathVariable JournalKind kind, Actor actor, Model model, Locale locale) {
        model.addAttribute("page", pages.form(code, kind, actor, locale));
        return "ledger/voucher-entry";
    }

    @PostMapping({ENTER, "/api/v1" + ENTER})
    Receipt enter(
            @PathVariable FundCode code, @PathVariable JournalKind kind, @Body EnterVoucher command, Actor actor) {
        vouching.enter(code, kind, command, actor);
        return Receipt.of("/funds/" + code + "/vouchers", "voucher.entered", command.reference());
    }

    @GetMapping(ONE)
    String one(@PathVariable FundCode code, @PathVariable long id, Actor actor, Model model, Locale locale) {
        model.addAttribute("page", pages.one(code, id, actor, locale));
        return "ledger/voucher";
    }

    @ResponseBody
    @GetMapping(value = "/api/v1" + ONE, produces = MediaType.APPLICATION_JSON_VALUE)
    Voucher one(@PathVariable FundCode code, @PathVariable long id, Actor actor) {
        return pages.voucher(code, id, actor);
    }

    @PostMapping({ONE, "/api/v1" + ONE})
    Receipt decide(@PathVariable FundCode code, @PathVariable long id, @Body Decide command, Actor actor) {
        String reference = pages.voucher(code, id, actor).reference();
        if (command.accepted()) {
            vouching.release(code, id, actor);
            return Receipt.of("/funds/" + code + "/vouchers", "voucher.released", reference);
        }
        vouching.sendBack(code, id, command.reasonText(), actor);
        return Receipt.of("/funds/" + code + "/vouchers", "voucher.sentBack", reference);
    }

    /** Whether it goes into the books; why not, when it does not. */
    record Decide(@NotNull Boolean accepted, @Nullable @Size(max = 500) String reason) {

        String reasonText() {
            return reason == null ? "" : reason.strip();
        }
    }
}
