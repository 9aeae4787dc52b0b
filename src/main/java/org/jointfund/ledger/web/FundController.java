package org.jointfund.ledger.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.ledger.Balances;
import org.jointfund.ledger.Statements;
import org.jointfund.shared.FundCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The funds, and each fund's position with its statement. */
@Controller
class FundController {

    private final RuleSets ruleSets;
    private final Balances balances;
    private final Statements statements;
    private final FundDays days;
    private final Clock clock;

    FundController(RuleSets ruleSets, Balances balances, Statements statements, FundDays days, Clock clock) {
        this.ruleSets = ruleSets;
        this.balances = balances;
        this.statements = statements;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping("/funds")
    String funds(Model model, Locale locale) {
        model.addAttribute("funds", read(locale));
        return "ledger/funds";
    }

    @ResponseBody
    @GetMapping(value = "/api/v1/funds", produces = MediaType.APPLICATION_JSON_VALUE)
    List<FundRow> list(Locale locale) {
        return read(locale);
    }

    private List<FundRow> read(Locale locale) {
        return ruleSets.all().stream().map(rules -> row(rules, locale)).toList();
    }

    private FundRow row(RuleSet rules, Locale locale) {
        return FundRow.of(rules.fund(), balances.pools(rules.fund().code()), locale);
    }

    @GetMapping("/funds/{code}")
    String fund(@PathVariable FundCode code, AsAt asAt, Model model, Locale locale) {
        model.addAttribute("page", read(code, asAt, locale));
        return "ledger/fund";
    }

    @ResponseBody
    @GetMapping(value = "/api/v1/funds/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    FundPage position(@PathVariable FundCode code, AsAt asAt, Locale locale) {
        return read(code, asAt, locale);
    }

    private FundPage read(FundCode code, AsAt asAt, Locale locale) {
        RuleSet rules = ruleSets.current(code);
        return FundPage.of(
                rules,
                balances.pools(code),
                statements.of(code, asAt.day(days.today(code)), asAt.moment(clock)),
                locale);
    }

    /** For which day, and as known when, a statement is asked for: today and now unless said otherwise. */
    record AsAt(@Nullable LocalDate asAt, @Nullable Instant knownAt) {

        LocalDate day(LocalDate today) {
            return asAt == null ? today : asAt;
        }

        Instant moment(Clock clock) {
            return knownAt == null ? Instant.now(clock) : knownAt;
        }
    }
}
