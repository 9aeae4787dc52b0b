package org.jointfund.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointfund.contribution.SignArrangement.Payment;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.ledger.DateInFuture;
import org.jointfund.ledger.Receiving;
import org.jointfund.ledger.ReferenceTaken;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.Amount;
import org.jointfund.shared.ExchangeRate;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Donors sign arrangements with dated instalments; claims of programmes may rest on them from then on (D3). */
@Service
public class Arranging {

    private final Contributions contributions;
    private final RuleSets ruleSets;
    private final Receiving receiving;
    private final ApplicationEventPublisher events;
    private final FundDays days;

    Arranging(
            Contributions contributions,
            RuleSets ruleSets,
            Receiving receiving,
            ApplicationEventPublisher events,
            FundDays days) {
        this.contributions = contributions;
        this.ruleSets = ruleSets;
        this.receiving = receiving;
        this.events = events;
        this.days = days;
    }

    /** Records a signed arrangement; the ledger expects each instalment net of the agent's fee. Refused like a pledge. */
    @Transactional
    public void sign(FundCode fund, SignArrangement command, Actor actor) {
        RuleSet rules = ruleSets.current(fund);
        actor.require(fund, Role.SECRETARIAT_OFFICER);
        DonorCode donor = Donor.known(contributions, command.donor());
        if (contributions.hasArrangement(fund, command.reference())) {
            throw new ReferenceTaken(command.reference());
        }
        DateInFuture.check("signedOn", command.signedOn(), days.today(fund));
        Arrangement signed = arrangement(fund, donor, rules, command);
        contributions.add(signed);
        signed.instalments().forEach(instalment -> expect(signed, instalment, rules));
        events.publishEvent(new ArrangementSigned(fund, actor.id(), donor, signed.reference(), total(signed)));
    }

    private static Arrangement arrangement(FundCode fund, DonorCode donor, RuleSet rules, SignArrangement command) {
        return new Arrangement(
                fund,
                donor,
                command.reference(),
                command.signedOn(),
                command.currency(),
                command.earmark().in(rules, command.chosenAreas()),
                instalments(command));
    }

    private static List<Arrangement.Instalment> instalments(SignArrangement command) {
        List<Arrangement.Instalment> instalments = new ArrayList<>();
        for (int row = 0; row < command.instalments().size(); row++) {
            Payment payment = command.instalments().get(row);
            if (payment.isGiven()) {
                String field = "instalments[%d].".formatted(row);
                instalments.add(instalment(instalments.size() + 1, command.currency(), payment, field));
            }
        }
        if (instalments.isEmpty()) {
            throw new InstalmentIncomplete("instalments");
        }
        return instalments;
    }

    private static Arrangement.Instalment instalment(int ordinal, String currency, Payment payment, String field) {
        LocalDate dueOn = given(payment.dueOn(), field + "dueOn");
        Amount amount = given(payment.amount(), field + "amount");
        ExchangeRate rate = given(payment.rateIn(currency), field + "rate");
        Valuation value = Valuation.of(currency, amount, rate, field);
        return new Arrangement.Instalment(ordinal, dueOn, amount, rate, value.usd());
    }

    private static <T> T given(@Nullable T value, String field) {
        if (value == null) {
            throw new InstalmentIncomplete(field);
        }
        return value;
    }

    private void expect(Arrangement signed, Arrangement.Instalment instalment, RuleSet rules) {
        Money fee = instalment.usd().times(rules.get(Rules.AGENT_FEE));
        receiving.expect(new org.jointfund.ledger.Instalment(
                signed.fund(),
                signed.earmark(),
                signed.key(instalment.ordinal()),
                instalment.dueOn(),
                instalment.usd().minus(fee)));
    }

    private static Money total(Arrangement signed) {
        return Money.sum(
                signed.instalments().stream().map(Arrangement.Instalment::usd).toList());
    }
}
