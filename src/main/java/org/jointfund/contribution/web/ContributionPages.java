package org.jointfund.contribution.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.contribution.Contributions;
import org.jointfund.contribution.Deposited;
import org.jointfund.contribution.Discretion;
import org.jointfund.contribution.Donor;
import org.jointfund.contribution.DonorCode;
import org.jointfund.contribution.Pledge;
import org.jointfund.contribution.Schedule;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.FundCode;
import org.springframework.stereotype.Component;

/** Reads a fund's contributions as a person may see them. */
@Component
class ContributionPages {

    private final Contributions contributions;
    private final RuleSets ruleSets;

    ContributionPages(Contributions contributions, RuleSets ruleSets) {
        this.contributions = contributions;
        this.ruleSets = ruleSets;
    }

    ContributionPage of(FundCode fund, ContributionQuery query, Actor actor, Locale locale) {
        RuleSet rules = ruleSets.current(fund);
        Map<DonorCode, String> names = names(locale);
        Discretion discretion = new Discretion(fund, actor);
        return new ContributionPage(
                fund,
                rules.fund().name().in(locale),
                actor.is(fund, Role.SECRETARIAT_OFFICER),
                actor.is(fund, Role.AGENT_OFFICER),
                pledges(fund, query, names),
                instalments(fund, query, names, discretion),
                deposits(fund, query, names),
                waiting(fund, names, discretion));
    }

    /** What is not in the books yet is for those who work on it. */
    private List<ContributionPage.DepositRow> waiting(
            FundCode fund, Map<DonorCode, String> names, Discretion discretion) {
        return discretion.seesAll()
                ? contributions.waiting(fund).stream()
                        .map(deposit -> deposit(deposit, names))
                        .toList()
                : List.of();
    }

    private Map<DonorCode, String> names(Locale locale) {
        return contributions.donors().stream().collect(Collectors.toMap(Donor::code, donor -> donor.name(locale)));
    }

    private List<ContributionPage.PledgeRow> pledges(
            FundCode fund, ContributionQuery query, Map<DonorCode, String> names) {
        return contributions.pledges(fund).stream()
                .filter(pledge -> query.admits(pledge.donor(), pledge.announcedOn()))
                .map(pledge -> pledge(pledge, names))
                .toList();
    }

    private static ContributionPage.PledgeRow pledge(Pledge pledge, Map<DonorCode, String> names) {
        return new ContributionPage.PledgeRow(names.getOrDefault(pledge.donor(), ""), pledge);
    }

    private List<ContributionPage.InstalmentRow> instalments(
            FundCode fund, ContributionQuery query, Map<DonorCode, String> names, Discretion discretion) {
        return contributions.schedule(fund).stream()
                .filter(due -> query.admits(due.donor(), due.dueOn()))
                .filter(due -> query.donor() == null || discretion.mayName(due.donor()))
                .map(due -> instalment(due, names, discretion))
                .toList();
    }

    /** An unpaid instalment is shown by name only to whoever may know (W2). */
    private static ContributionPage.InstalmentRow instalment(
            Schedule due, Map<DonorCode, String> names, Discretion discretion) {
        return discretion.mayName(due.donor())
                ? ContributionPage.InstalmentRow.named(due, names.getOrDefault(due.donor(), ""))
                : ContributionPage.InstalmentRow.nameless(due);
    }

    private List<ContributionPage.DepositRow> deposits(
            FundCode fund, ContributionQuery query, Map<DonorCode, String> names) {
        return contributions.deposits(fund).stream()
                .filter(deposit -> query.admits(deposit.donor(), deposit.receivedOn()))
                .map(deposit -> deposit(deposit, names))
                .toList();
    }

    private static ContributionPage.DepositRow deposit(Deposited deposit, Map<DonorCode, String> names) {
        return new ContributionPage.DepositRow(names.getOrDefault(deposit.donor(), ""), deposit);
    }

    /** What the forms offer. */
    ContributionChoices choices(FundCode fund, Locale locale) {
        return new ContributionChoices(
                contributions.donors().stream()
                        .map(donor ->
                                new ContributionChoices.Option(donor.code().value(), donor.name(locale)))
                        .toList(),
                ruleSets.current(fund).areas().stream()
                        .map(area -> new ContributionChoices.Option(
                                area.number(),
                                area.number() + " " + area.title().in(locale)))
                        .toList(),
                unpaid(fund, locale).toList());
    }

    private Stream<ContributionChoices.Option> unpaid(FundCode fund, Locale locale) {
        Map<DonorCode, String> names = names(locale);
        return contributions.schedule(fund).stream()
                .filter(due -> due.outstanding().isPositive())
                .map(due -> new ContributionChoices.Option(
                        due.key(),
                        "%s · %s · %s".formatted(names.getOrDefault(due.donor(), ""), due.dueOn(), due.original())));
    }
}
