package org.jointfund.ledger.web;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.ledger.Account;
import org.jointfund.ledger.JournalKind;
import org.jointfund.ledger.Journals;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Page;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The fund's books: the rows behind every figure, newest first. */
@Controller
class JournalController {

    private static final Set<Role> VOUCHER_READERS =
            EnumSet.of(Role.AGENT_OFFICER, Role.AGENT_MANAGER, Role.SECRETARIAT_OFFICER, Role.AUDITOR);

    private final RuleSets ruleSets;
    private final Journals journals;

    JournalController(RuleSets ruleSets, Journals journals) {
        this.ruleSets = ruleSets;
        this.journals = journals;
    }

    @GetMapping("/funds/{code}/journals")
    String page(@PathVariable FundCode code, JournalQuery query, Actor actor, Model model, Locale locale) {
        model.addAttribute("page", read(code, query, locale));
        model.addAttribute("accounts", Account.values());
        model.addAttribute("kinds", JournalKind.values());
        model.addAttribute("mayReverse", actor.is(code, Role.AGENT_OFFICER));
        model.addAttribute("mayReadVouchers", VOUCHER_READERS.stream().anyMatch(role -> actor.is(code, role)));
        return "ledger/journals";
    }

    @ResponseBody
    @GetMapping(value = "/api/v1/funds/{code}/journals", produces = MediaType.APPLICATION_JSON_VALUE)
    JournalPage list(@PathVariable FundCode code, JournalQuery query, Locale locale) {
        return read(code, query, locale);
    }

    private JournalPage read(FundCode code, JournalQuery query, Locale locale) {
        RuleSet rules = ruleSets.current(code);
        return JournalPage.of(
                code, rules.fund().name().in(locale), query, journals.rows(query.filter(code, Page.READ)));
    }
}
