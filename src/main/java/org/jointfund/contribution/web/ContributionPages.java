package org.jointfund.contribution.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.contribution.Asked;
import org.jointfund.contribution.Contributions;
import org.jointfund.contribution.Deposited;
import org.jointfund.contribution.Discretion;
import org.jointfund.contribution.Donor;
import org.jointfund.contribution.DonorCode;
import org.jointfund.contribution.Pledge;
import org.jointfund.contribution.Schedule;
import org.jointfund.contribution.Shortfalls;
import org.jointfund.contribution.web.ContributionPage.DepositRow;
import org.jointfund.contribution.web.ContributionPage.InstalmentRow;
import org.jointfund.contribution.web.ContributionPage.PledgeRow;
import org.jointfund.fund.RuleSets;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Page;
import org.jointfund.shared.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a fund's contributions as a person may see them. */
@Component
class ContributionPages {

    private final Contributions contributions;
    private final Shortfalls shortfalls;
    private final RuleSets ruleSets;

    ContributionPages(Contributions contributions, Shortfalls shortfalls, RuleSets ruleSets) {
        this.contributions = contributions;
        this.shortfalls = shortfalls;
        this.ruleSets = ruleSets;
    }

    ContributionPage of(FundCode fund, ContributionQuery query, Actor actor, Locale locale) {
        Map<DonorCode, String> names = names(locale);
        Discretion discretion = new Discretion(fund, actor);
        Page<PledgeRow> pledges = pledges(query.asked(fund, query.pledgesAfter()), names);
        Map<String, Money> uncovered = discretion.seesAll() ? shortfalls.of(fund) : Map.of();
        Page<InstalmentRow> instalments =
                instalments(query.asked(fund, query.instalmentsAfter()), names, discretion, uncovered);
        Page<DepositRow> deposits = deposits(query.asked(fund, query.depositsAfter()), names);
        Page<DepositRow> waiting = waiting(fund, query.waitingAfter(), names, discretion);
        return new ContributionPage(
                fund,
                ruleSets.current(fund).fund().name().in(locale),
                query,
                actor.is(fund, Role.SECRETARIAT_OFFICER),
                actor.is(fund, Role.AGENT_OFFICER),
                pledges.rows(),
                instalments.rows(),
                deposits.rows(),
                waiting.rows(),
                Money.sum(uncovered.values()),
                new ContributionPage.Next(pledges.next(), instalments.next(), deposits.next(), waiting.next()));
    }

    /** What is not in the books yet is for those who work on it. */
    private Page<DepositRow> waiting(
            FundCode fund, @Nullable Long after, Map<DonorCode, String> names, Discretion discretion) {
        List<Deposited> found = discretion.seesAll() ? contributions.waiting(fund, after, Page.READ) : List.of();
        return Page.of(found, deposit -> String.valueOf(deposit.voucher())).map(deposit -> deposit(deposit, names));
    }

    private Map<DonorCode, String> names(Locale locale) {
        return contributions.donors().stream().collect(Collectors.toMap(Donor::code, donor -> donor.name(locale)));
    }

    private Page<PledgeRow> pledges(Asked asked, Map<DonorCode, String> names) {
        return Page.of(contributions.pledges(asked), pledge -> new Place(pledge.announcedOn(), pledge.id()))
                .map(pledge -> pledge(pledge, names));
    }

    private static PledgeRow pledge(Pledge pledge, Map<DonorCode, String> names) {
        return new PledgeRow(names.getOrDefault(pledge.donor(), ""), pledge);
    }

    /** Whoever may not know a donor's instalments is not shown them by asking for the donor (W2). */
    private Page<InstalmentRow> instalments(
            Asked asked, Map<DonorCode, String> names, Discretion discretion, Map<String, Money> uncovered) {
        List<Schedule> found = asked.donor() == null || discretion.mayName(new DonorCode(asked.donor()))
                ? contributions.schedule(asked)
                : List.of();
        return Page.of(found, due -> new Place(due.dueOn(), due.id()))
                .map(due -> instalment(due, names, discretion, uncovered));
    }

    /** An unpaid instalment is shown by name only to whoever may know (W2). */
    private static InstalmentRow instalment(
            Schedule due, Map<DonorCode, String> names, Discretion discretion, Map<String, Money> uncovered) {
        return discretion.mayName(due.donor())
                ? InstalmentRow.named(
                        due, names.getOrDefault(due.donor(), ""), uncovered.getOrDefault(due.key(), Money.ZERO))
                : InstalmentRow.nameless(due);
    }

    private Page<DepositRow> deposits(Asked asked, Map<DonorCode, String> names) {
        return Page.of(contributions.deposits(asked), ContributionPages::place).map(deposit -> deposit(deposit, names));
    }

    private static Place place(Deposited deposit) {
        return new Place(deposit.receivedOn(), deposit.id());
    }

    private static DepositRow deposit(Deposited deposit, Map<DonorCode, String> names) {
        return new DepositRow(names.getOrDefault(deposit.donor(), ""), deposit);
    }

    /** What the forms offer, instalments by their donors' names among it, to those who work on them (W2). */
    ContributionChoices choices(FundCode fund, Actor actor, Locale locale) {
        actor.require(fund, Role.SECRETARIAT_OFFICER, Role.AGENT_OFFICER, Role.AGENT_MANAGER, Role.AUDITOR);
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
        return contributions.unpaid(fund).stream()
                .map(due -> new ContributionChoices.Option(
                        due.key(),
                        "%s · %s · %s".formatted(names.getOrDefault(due.donor(), ""), due.dueOn(), due.original())));
    }
}
