package org.jointfund.ledger.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.ledger.DirectCosts;
import org.jointfund.ledger.JournalKind;
import org.jointfund.ledger.Journals;
import org.jointfund.ledger.Voucher;
import org.jointfund.ledger.Vouchers;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.partner.Role;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.Page;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Component;

/** Reads what the pages on vouchers show. */
@Component
class VoucherPages {

    private static final Role[] READERS = {
        Role.AGENT_OFFICER, Role.AGENT_MANAGER, Role.SECRETARIAT_OFFICER, Role.AUDITOR
    };

    private final Vouchers vouchers;
    private final Journals journals;
    private final DirectCosts directCosts;
    private final RuleSets ruleSets;
    private final People people;

    VoucherPages(Vouchers vouchers, Journals journals, DirectCosts directCosts, RuleSets ruleSets, People people) {
        this.vouchers = vouchers;
        this.journals = journals;
        this.directCosts = directCosts;
        this.ruleSets = ruleSets;
        this.people = people;
    }

    VouchersPage list(FundCode code, VoucherQuery query, Actor actor, Locale locale) {
        actor.require(code, READERS);
        boolean officer = actor.is(code, Role.AGENT_OFFICER);
        Page<Voucher> waiting = vouchers.waiting(code, query.waitingAfter());
        Page<Voucher> decided = vouchers.decided(code, query.decidedBefore());
        return new VouchersPage(
                code,
                name(code, locale),
                officer ? ofTheFundItself() : List.of(),
                waiting.rows(),
                decided.rows(),
                names(Stream.concat(waiting.rows().stream(), decided.rows().stream())),
                new VouchersPage.Next(waiting.next(), decided.next()));
    }

    private Map<PersonId, String> names(Stream<Voucher> shown) {
        return people.names(shown.flatMap(voucher -> Stream.of(voucher.enteredBy(), voucher.decidedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static List<JournalKind> ofTheFundItself() {
        return Arrays.stream(JournalKind.values())
                .filter(JournalKind::isOfTheFundItself)
                .toList();
    }

    VoucherPage.Form form(FundCode code, JournalKind kind, Actor actor, Locale locale) {
        actor.require(code, Role.AGENT_OFFICER);
        if (!kind.isOfTheFundItself()) {
            throw new NotFound("voucherKind", kind.name());
        }
        return new VoucherPage.Form(code, name(code, locale), kind);
    }

    VoucherPage one(FundCode code, long id, Actor actor, Locale locale) {
        Voucher voucher = voucher(code, id, actor);
        RuleSet rules = ruleSets.current(code);
        boolean own = voucher.enteredBy().equals(actor.id());
        return new VoucherPage(
                code,
                rules.fund().name().in(locale),
                voucher,
                voucher.kind() == JournalKind.DEPOSIT ? voucher.amount().times(rules.get(Rules.AGENT_FEE)) : Money.ZERO,
                directCosts.ceilingPassedBy(voucher).orElse(null),
                voucher.isWaiting() && !own && actor.is(code, Role.AGENT_MANAGER),
                own,
                names(Stream.of(voucher)));
    }

    Voucher voucher(FundCode code, long id, Actor actor) {
        actor.require(code, READERS);
        return vouchers.find(code, id).orElseThrow(() -> new NotFound("voucher", String.valueOf(id)));
    }

    ReversalPage reversal(FundCode code, long id, Actor actor, Locale locale) {
        actor.require(code, Role.AGENT_OFFICER);
        return new ReversalPage(
                code,
                name(code, locale),
                journals.find(code, id).orElseThrow(() -> new NotFound("journal", String.valueOf(id))));
    }

    private String name(FundCode code, Locale locale) {
        return ruleSets.current(code).fund().name().in(locale);
    }
}
