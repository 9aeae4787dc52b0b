package org.jointfund.disbursement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.disbursement.Payments;
import org.jointfund.partner.Actor;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The agent's officer enters payments, its manager releases them. */
@Controller
class PaymentController {

    private static final String PAGE = "/cases/{number}/transfers/{ordinal}";

    private final TransferPages pages;
    private final Payments payments;

    PaymentController(TransferPages pages, Payments payments) {
        this.pages = pages;
        this.payments = payments;
    }

    @GetMapping(PAGE + "/payments")
    String payments(@PathVariable CaseNumber number, @PathVariable int ordinal, Actor actor, Model model) {
        model.addAttribute("page", pages.of(number, ordinal, actor));
        return "disbursement/payments";
    }

    @PostMapping({PAGE + "/payments", "/api/v1" + PAGE + "/payments"})
    Receipt prepare(
            @PathVariable CaseNumber number, @PathVariable int ordinal, @Body PreparePayments command, Actor actor) {
        payments.prepare(number, ordinal, command.entries(), actor);
        return TransferController.done(number, ordinal, "payments.prepared");
    }

    @GetMapping(PAGE + "/release")
    String release(@PathVariable CaseNumber number, @PathVariable int ordinal, Actor actor, Model model) {
        model.addAttribute("page", pages.of(number, ordinal, actor));
        return "disbursement/release";
    }

    @PostMapping({PAGE + "/release", "/api/v1" + PAGE + "/release"})
    Receipt released(
            @PathVariable CaseNumber number,
            @PathVariable int ordinal,
            @Body TransferController.Judge command,
            Actor actor) {
        if (command.accepted()) {
            payments.release(command.seen(number, ordinal), actor);
            return TransferController.done(number, ordinal, "payments.released");
        }
        payments.sendBack(command.seen(number, ordinal), command.why(), actor);
        return TransferController.done(number, ordinal, "payments.sentBack");
    }

    /** A row per agency; rows left empty are not paid yet. */
    record PreparePayments(@NotEmpty @Size(max = 60) @Valid List<PaymentRow> payments) {

        List<Payments.Entry> entries() {
            return payments.stream().map(PaymentRow::entry).toList();
        }
    }

    /** The agent's reference and value date of one agency's payment. */
    record PaymentRow(
            @NotNull AgencyCode agency,
            @Nullable @Size(max = 100) String reference,
            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate valueOn) {

        Payments.Entry entry() {
            return new Payments.Entry(agency, reference == null ? "" : reference.strip(), valueOn);
        }
    }
}
