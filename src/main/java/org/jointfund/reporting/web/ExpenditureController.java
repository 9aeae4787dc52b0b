package org.jointfund.reporting.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSets;
import org.jointfund.reporting.AgencySpending;
import org.jointfund.reporting.ExpenditureByYear;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The rows behind what a fund's programmes are said to have spent. */
@Controller
class ExpenditureController {

    private final ExpenditureByYear expenditure;
    private final RuleSets ruleSets;
    private final FundDays days;
    private final Clock clock;

    ExpenditureController(ExpenditureByYear expenditure, RuleSets ruleSets, FundDays days, Clock clock) {
        this.expenditure = expenditure;
        this.ruleSets = ruleSets;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping("/funds/{code}/expenditure")
    String page(@PathVariable FundCode code, Of query, Model model, Locale locale) {
        model.addAttribute("page", read(code, query, locale));
        return "reporting/expenditure";
    }

    @ResponseBody
    @GetMapping(value = "/api/v1/funds/{code}/expenditure", produces = MediaType.APPLICATION_JSON_VALUE)
    ExpenditurePage list(@PathVariable FundCode code, Of query, Locale locale) {
        return read(code, query, locale);
    }

    private ExpenditurePage read(FundCode code, Of query, Locale locale) {
        String name = ruleSets.current(code).fund().name().in(locale);
        List<AgencySpending> rows = expenditure.rows(code, days.today(code), Instant.now(clock)).stream()
                .filter(row -> query.year() == null || query.year() == row.year())
                .toList();
        Money total = Money.sum(rows.stream().map(AgencySpending::spent).toList());
        return new ExpenditurePage(code, name, rows, total);
    }

    /** Of which year; of all when it is missing. */
    record Of(@Nullable Integer year) {}

    /** The rows and their sum, in US$. */
    record ExpenditurePage(FundCode code, String name, List<AgencySpending> rows, Money total) {}
}
