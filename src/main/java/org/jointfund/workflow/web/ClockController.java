package org.jointfund.workflow.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.workflow.BusinessDate;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The demonstration's date, moved by whoever plays it; it does not exist elsewhere. */
@Controller
@Profile("demo")
class ClockController {

    private final BusinessDate date;

    ClockController(BusinessDate date) {
        this.date = date;
    }

    @GetMapping("/clock")
    String page(Model model) {
        model.addAttribute("tomorrow", date.today().plusDays(1));
        return "workflow/clock";
    }

    @ResponseBody
    @GetMapping(value = "/api/v1/clock", produces = MediaType.APPLICATION_JSON_VALUE)
    Today today() {
        return new Today(date.today());
    }

    @PostMapping({"/clock", "/api/v1/clock"})
    Receipt move(@Body MoveDate command) {
        int steps = date.moveTo(command.day());
        return Receipt.of("/clock", "clock.moved", command.day(), steps);
    }

    /** The demonstration's date. */
    record Today(LocalDate today) {}

    /** The day to move to. */
    record MoveDate(@NotNull LocalDate day) {}
}
