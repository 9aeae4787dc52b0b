package org.jointfund.contribution;

import java.util.List;
import java.util.Optional;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.ledger.DateInFuture;
import org.jointfund.ledger.Earmark;
import org.jointfund.ledger.JournalKind;
import org.jointfund.ledger.ReferenceTaken;
import org.jointfund.ledger.Slip;
import org.jointfund.ledger.Vouching;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Money comes in; only this counts as cash (rulebook 4.1.2), once a second person has released it (P10). */
@Service
public class Depositing {

    private final Contributions contributions;
    private final RuleSets ruleSets;
    private final Vouching vouching;
    private final ApplicationEventPublisher events;
    private final FundDays days;

    Depositing(
            Contributions contributions,
            RuleSets ruleSets,
            Vouching vouching,
            ApplicationEventPublisher events,
            FundDays days) {
        this.contributions = contributions;
        this.ruleSets = ruleSets;
        this.vouching = vouching;
        this.events = events;
        this.days = days;
    }

    /** Enters a deposit as the administrative agent's officer; refused like a pledge, or for an instalment of another donor. */
    @Transactional
    public void record(FundCode fund, RecordDeposit command, Actor actor) {
        ruleSets.current(fund);
        actor.require(fund, Role.AGENT_OFFICER);
        record(fund, command, actor.id());
    }

    /** Enters a deposit; with the release of the voucher returned it is in the books and the fee is taken (rulebook 4.3.1). */
    long record(FundCode fund, RecordDeposit command, PersonId by) {
        RuleSet rules = ruleSets.current(fund);
        DonorCode donor = Donor.known(contributions, command.donor());
        if (contributions.hasDeposit(fund, command.reference())) {
            throw new ReferenceTaken(command.reference());
        }
        DateInFuture.check("receivedOn", command.receivedOn(), days.today(fund));
        Optional<Schedule> instalment = instalment(fund, donor, command);
        Earmark earmark = instalment.map(Schedule::earmark).orElseGet(() -> command.chosenEarmark()
                .in(rules, command.chosenAreas()));
        Slip slip = slip(fund, command, instalment, earmark);
        long voucher = vouching.enter(slip, by);
        contributions.add(deposited(fund, command, instalment, slip, by, voucher));
        events.publishEvent(new DepositEntered(fund, by, donor, command.reference(), slip.amount()));
        return voucher;
    }

    private Optional<Schedule> instalment(FundCode fund, DonorCode donor, RecordDeposit command) {
        if (!command.paysAnInstalment()) {
            return Optional.empty();
        }
        String asked = String.valueOf(command.instalment());
        return Optional.of(InstalmentKey.parse(asked)
                .flatMap(key -> contributions.instalments(List.of(key)).stream().findFirst())
                .filter(due -> due.fund().equals(fund) && due.donor().equals(donor))
                .orElseThrow(() -> new NotOfThisDonor(asked)));
    }

    private static Deposited deposited(
            FundCode fund, RecordDeposit command, Optional<Schedule> instalment, Slip slip, PersonId by, long voucher) {
        return new Deposited(
                0,
                fund,
                new DonorCode(command.donor()),
                instalment.map(Schedule::id).orElse(null),
                slip.reference(),
                slip.bookedOn(),
                value(command).original(),
                command.rate(),
                slip.amount(),
                Money.ZERO,
                slip.earmark(),
                slip.note(),
                by,
                voucher);
    }

    private static Slip slip(FundCode fund, RecordDeposit command, Optional<Schedule> instalment, Earmark earmark) {
        return new Slip(
                fund,
                JournalKind.DEPOSIT,
                command.reference(),
                command.receivedOn(),
                value(command).usd(),
                shown(command),
                command.note() == null ? "" : command.note().strip(),
                earmark,
                instalment.map(Schedule::key).orElse(""),
                null);
    }

    private static Valuation value(RecordDeposit command) {
        return Valuation.of(command.currency(), command.amount(), command.rate(), "");
    }

    /** Donor, original amount and rate, as the person who releases has to compare them with the bank's advice. */
    private static String shown(RecordDeposit command) {
        return "%s · %s %s · %s".formatted(command.donor(), command.currency(), command.amount(), command.rate());
    }
}
