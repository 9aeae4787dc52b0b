package org.jointfund.reporting.web;

import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.reporting.Delivery;
import org.jointfund.reporting.UpdateDelivery;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The reports of a case, and its agencies' use of funds between them. */
@Controller
class ReportsController {

    private final ReportPages pages;
    private final Delivery delivery;

    ReportsController(ReportPages pages, Delivery delivery) {
        this.pages = pages;
        this.delivery = delivery;
    }

    @GetMapping("/cases/{number}/reports")
    String list(@PathVariable CaseNumber number, Actor actor, Model model) {
        model.addAttribute("page", pages.list(number, actor));
        return "reporting/reports";
    }

    @GetMapping("/cases/{number}/delivery/{agency}")
    String delivery(@PathVariable CaseNumber number, @PathVariable AgencyCode agency, Actor actor, Model model) {
        model.addAttribute("page", pages.delivery(number, agency, actor));
        return "reporting/delivery";
    }

    @PostMapping({"/cases/{number}/delivery/{agency}", "/api/v1/cases/{number}/delivery/{agency}"})
    Receipt update(
            @PathVariable CaseNumber number,
            @PathVariable AgencyCode agency,
            @Body UpdateDelivery command,
            Actor actor) {
        delivery.update(number, agency, command, actor);
        return Receipt.of("/cases/%s/delivery/%s".formatted(number, agency), "delivery.updated");
    }
}
