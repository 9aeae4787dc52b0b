package org.jointfund.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Period;
import org.jointfund.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat keeps the record of decisions: when each went to the members and was published (rulebook 1.3.1, 5.5). */
@Service
@Transactional
public class Circulating {

    private final Sittings sittings;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;
    private final FundDays days;
    private final Clock clock;

    Circulating(Sittings sittings, Decisions decisions, ApplicationEventPublisher events, FundDays days, Clock clock) {
        this.sittings = sittings;
        this.decisions = decisions;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    /** Notes the days; stale before there is a decision, refused for a day before it or after today. */
    public void circulate(CaseNumber number, int ordinal, CirculateDecision command, Actor officer) {
        sittings.lockAsOfficer(number, ordinal, officer);
        Decision decision = decisions.last(number, ordinal).orElseThrow(Stale::step);
        Period possible = new Period(days.of(decision.decidedAt(), number.fund()), days.today(number.fund()));
        check("circulatedOn", command.circulatedOn(), possible);
        check("publishedOn", command.publishedOn(), possible);
        decisions.circulate(
                decision,
                new Circulation(command.circulatedOn(), command.publishedOn(), officer.id(), Instant.now(clock)));
        events.publishEvent(
                new DecisionCirculated(number, ordinal, command.circulatedOn(), command.publishedOn(), officer.id()));
    }

    private static void check(String field, @Nullable LocalDate day, Period possible) {
        if (day != null && !possible.contains(day)) {
            throw new CirculationDayImpossible(field, possible.from(), possible.to());
        }
    }
}
