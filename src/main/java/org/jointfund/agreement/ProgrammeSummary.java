package org.jointfund.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jointfund.document.FundingAgreement;
import org.jointfund.fund.Objective;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.ThematicArea;
import org.jointfund.programme.Ideas;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeDocuments;
import org.jointfund.shared.Period;
import org.springframework.stereotype.Component;

/** The programme at a glance, as its agreement shows it: area, objectives, months, planned dates, decision. */
@Component
class ProgrammeSummary {

    private final Ideas ideas;
    private final ProgrammeDocuments documents;
    private final Parties parties;

    ProgrammeSummary(Ideas ideas, ProgrammeDocuments documents, Parties parties) {
        this.ideas = ideas;
        this.documents = documents;
        this.parties = parties;
    }

    FundingAgreement.Programme of(Programme programme, RuleSet rules, Approval approval, Locale language) {
        return new FundingAgreement.Programme(
                programme.number(),
                programme.title(),
                programme.countries().stream()
                        .map(country -> parties.cited(country, language))
                        .toList(),
                area(programme, rules, language),
                objectives(programme, rules, language),
                programme.durationMonths(),
                planned(programme),
                approval.decision(),
                approval.decidedOn());
    }

    private static String area(Programme programme, RuleSet rules, Locale language) {
        return rules.areas().stream()
                .filter(area -> area.number() == programme.primaryArea())
                .map(ThematicArea::title)
                .map(title -> title.in(language))
                .findFirst()
                .orElse("");
    }

    private List<String> objectives(Programme programme, RuleSet rules, Locale language) {
        List<Integer> chosen = ideas.of(programme).place().objectives();
        return rules.objectives().stream()
                .filter(objective -> chosen.contains(objective.number()))
                .map(objective -> words(objective, language))
                .toList();
    }

    private static String words(Objective objective, Locale language) {
        return objective.number() + ". " + objective.title().in(language);
    }

    private Optional<Period> planned(Programme programme) {
        return documents
                .find(programme.number())
                .filter(document -> document.startOn() != null && document.endOn() != null)
                .map(document -> new Period(
                        Objects.requireNonNull(document.startOn()), Objects.requireNonNull(document.endOn())));
    }
}
