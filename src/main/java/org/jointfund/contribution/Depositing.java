package org.jointfund.contribution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.ledger.Deposit;
import org.jointfund.ledger.Earmark;
import org.jointfund.ledger.Receiving;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Money comes in; only this counts as cash (rulebook 4.1.2). */
@Service
public class Depositing {

    private final Contributions contributions;
    private final RuleSets ruleSets;
    private final Receiving receiving;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Depositing(
            Contributions contributions,
            RuleSets ruleSets,
            Receiving receiving,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contributions = contributions;
        this.ruleSets = ruleSets;
        this.receiving = receiving;
        this.events = events;
        this.clock = clock;
    }

    /** Records a deposit as the administrative agent's officer; refused like a pledge, or for an instalment of another donor. */
    @Transactional
    public void record(FundCode fund, RecordDeposit command, Actor actor) {
        ruleSets.current(fund);
        actor.require(fund, Role.AGENT_OFFICER);
        record(fund, command, actor.id());
    }

    /** Records a deposit and takes the fund's fee from it (rulebook 4.3.1). */
    void record(FundCode fund, RecordDeposit command, PersonId by) {
        RuleSet rules = ruleSets.current(fund);
        DonorCode donor = Donor.known(contributions, command.donor());
        if (contributions.hasDeposit(fund, command.reference())) {
            throw new ReferenceTaken(command.reference());
        }
        DateInFuture.check("receivedOn", command.receivedOn(), LocalDate.now(clock));
        Optional<Schedule> instalment = instalment(fund, donor, command);
        Earmark earmark = instalment.map(Schedule::earmark).orElseGet(() -> command.chosenEarmark()
                .in(rules, command.chosenAreas()));
        book(deposited(fund, command, instalment, earmark, by), instalment, rules);
    }

    private Optional<Schedule> instalment(FundCode fund, DonorCode donor, RecordDeposit command) {
        if (!command.paysAnInstalment()) {
            return Optional.empty();
        }
        return Optional.of(contributions.schedule(fund).stream()
                .filter(due ->
                        due.key().equals(command.instalment()) && due.donor().equals(donor))
                .findFirst()
                .orElseThrow(() -> new NotOfThisDonor(String.valueOf(command.instalment()))));
    }

    private static Deposited deposited(
            FundCode fund, RecordDeposit command, Optional<Schedule> instalment, Earmark earmark, PersonId by) {
        Valuation value = Valuation.of(command.currency(), command.amount(), command.rate(), "");
        return new Deposited(
                fund,
                new DonorCode(command.donor()),
                instalment.map(Schedule::id).orElse(null),
                command.reference(),
                command.receivedOn(),
                value.original(),
                command.rate(),
                value.usd(),
                Money.ZERO,
                earmark,
                command.note() == null ? "" : command.note().strip(),
                by);
    }

    private void book(Deposited deposit, Optional<Schedule> instalment, RuleSet rules) {
        Money fee = receiving.deposit(
                new Deposit(
                        deposit.fund(),
                        deposit.earmark(),
                        deposit.fund() + "/" + deposit.reference(),
                        deposit.receivedOn(),
                        deposit.usd(),
                        rules.get(Rules.AGENT_FEE),
                        instalment.map(Schedule::key).orElse("")),
                deposit.by());
        contributions.add(deposit.withFee(fee));
        events.publishEvent(new DepositReceived(
                deposit.fund(), deposit.by(), deposit.donor(), deposit.reference(), deposit.usd(), fee));
    }
}
