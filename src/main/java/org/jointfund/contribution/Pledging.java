package org.jointfund.contribution;

import java.util.Objects;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSets;
import org.jointfund.ledger.DateInFuture;
import org.jointfund.ledger.ReferenceTaken;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.ExchangeRate;
import org.jointfund.shared.FundCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Donors announce; the secretariat writes it down. No money moves (rulebook 4.1.1). */
@Service
public class Pledging {

    private final Contributions contributions;
    private final RuleSets ruleSets;
    private final ApplicationEventPublisher events;
    private final FundDays days;

    Pledging(Contributions contributions, RuleSets ruleSets, ApplicationEventPublisher events, FundDays days) {
        this.contributions = contributions;
        this.ruleSets = ruleSets;
        this.events = events;
        this.days = days;
    }

    /** Records an announcement; refused for an unknown donor, a taken reference, a future day or an earmark the fund cannot take. */
    @Transactional
    public void announce(FundCode fund, AnnouncePledge command, Actor actor) {
        var rules = ruleSets.current(fund);
        actor.require(fund, Role.SECRETARIAT_OFFICER);
        DonorCode donor = Donor.known(contributions, command.donor());
        if (contributions.hasPledge(fund, command.reference())) {
            throw new ReferenceTaken(command.reference());
        }
        DateInFuture.check("announcedOn", command.announcedOn(), days.today(fund));
        contributions.add(pledge(fund, donor, command, command.earmark().in(rules, command.chosenAreas())));
        events.publishEvent(new PledgeAnnounced(fund, actor.id(), donor, command.reference()));
    }

    private static Pledge pledge(
            FundCode fund, DonorCode donor, AnnouncePledge command, org.jointfund.ledger.Earmark earmark) {
        Valuation valuation = valuation(command);
        boolean valued = valuation != null && command.knownRate() != null;
        return new Pledge(
                0,
                fund,
                donor,
                command.reference(),
                command.announcedOn(),
                "",
                valuation == null ? null : valuation.original(),
                valued ? command.knownRate() : null,
                valued ? Objects.requireNonNull(valuation).usd() : null,
                earmark,
                text(command.partnership()),
                text(command.note()),
                "");
    }

    /** The amount when one was named; without a rate its value in US$ stays unknown. */
    private static @Nullable Valuation valuation(AnnouncePledge command) {
        if (command.amount() == null) {
            return null;
        }
        ExchangeRate rate = command.rate() == null ? ExchangeRate.OF_THE_DOLLAR : command.rate();
        return Valuation.of(text(command.currency()), command.amount(), rate, "");
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
