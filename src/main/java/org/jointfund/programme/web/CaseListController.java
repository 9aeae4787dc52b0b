package org.jointfund.programme.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.Portfolio;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
class CaseListController {

    private final Programmes programmes;
    private final RuleSets ruleSets;
    private final Portfolio portfolio;
    private final Choices choices;
    private final Words words;

    CaseListController(Programmes programmes, RuleSets ruleSets, Portfolio portfolio, Choices choices, Words words) {
        this.programmes = programmes;
        this.ruleSets = ruleSets;
        this.portfolio = portfolio;
        this.choices = choices;
        this.words = words;
    }

    @GetMapping("/cases")
    String list(@ModelAttribute CaseQuery query, Actor actor, Model model) {
        Page<Programme> page = query.page(programmes, actor);
        model.addAttribute("rows", rows(page.rows()));
        model.addAttribute("next", page.next() == null ? null : query.from(page.next()));
        model.addAttribute("query", query);
        model.addAttribute("statuses", Option.of(ProgrammeStatus.class, "status", words));
        model.addAttribute("countries", choices.countries());
        model.addAttribute("areas", choices.areas(rules(actor)));
        model.addAttribute("agencies", choices.agencies(rules(actor).fund().code()));
        model.addAttribute(
                "register",
                actor.isAny(Role.SECRETARIAT_OFFICER, Role.MEMBER, Role.CHAIR, Role.ALTERNATE_CHAIR, Role.AUDITOR));
        model.addAttribute("mayStart", actor.isAny(Role.FOCAL_POINT));
        return "programme/cases";
    }

    private RuleSet rules(Actor actor) {
        return ruleSets.all().stream()
                .filter(each -> actor.assignments().stream()
                        .anyMatch(held -> held.fund().equals(each.fund().code())))
                .findFirst()
                .orElseGet(() -> ruleSets.all().get(0));
    }

    private List<CaseRow> rows(List<Programme> shown) {
        Map<AgencyCode, String> convenors =
                choices.names(shown.stream().map(Programme::convenor).distinct().toList());
        return shown.stream()
                .map(each -> row(
                        each,
                        convenors.getOrDefault(each.convenor(), each.convenor().value())))
                .toList();
    }

    private CaseRow row(Programme programme, String convenor) {
        return new CaseRow(
                CaseHeader.of(programme, words),
                choices.cited(programme.countries()),
                convenor,
                programme.agencies().size() - 1,
                programme.budget().isZero() ? null : words.amount(programme.budget()),
                words.day(programme.statusSince(), programme.fund()));
    }

    @GetMapping("/portfolio")
    String portfolio(Model model) {
        model.addAttribute("rows", portfolio.all().stream().map(this::recorded).toList());
        model.addAttribute("known", portfolio.knownBudgets());
        model.addAttribute("total", words.amount(portfolio.knownTotal()));
        return "programme/portfolio";
    }

    private RecordedRow recorded(Portfolio.Recorded recorded) {
        return new RecordedRow(
                recorded,
                recorded.countries().stream().map(choices::country).toList(),
                recorded.budget() == null ? null : words.amount(recorded.budget()),
                recorded.started().isEmpty() ? "launched" : "started",
                day(recorded.started().isEmpty() ? recorded.launched() : recorded.started()),
                day(recorded.ended()));
    }

    /** As exactly as it is known: a day, a month or a year. */
    private @Nullable String day(String known) {
        return switch (known.length()) {
            case 0 -> null;
            case 7 -> words.get("date", YearMonth.parse(known));
            case 10 -> words.day(LocalDate.parse(known));
            default -> known;
        };
    }

    /** One case in the list. */
    record CaseRow(
            CaseHeader header,
            List<String> countries,
            String convenor,
            int others,
            @Nullable String budget,
            String since) {}

    /** One programme that is recorded elsewhere. */
    record RecordedRow(
            Portfolio.Recorded programme,
            List<String> countries,
            @Nullable String budget,
            String beginning,
            @Nullable String begun,
            @Nullable String ended) {}
}
