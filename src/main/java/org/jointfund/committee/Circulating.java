package org.jointfund.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.fund.WorkingCalendar;
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
    private final Clock clock;

    Circulating(Sittings sittings, Decisions decisions, ApplicationEventPublisher events, Clock clock) {
        this.sittings = sittings;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    /** Notes the days; stale before there is a decision, refused for a day before it or after today. */
    public void circulate(CaseNumber number, int ordinal, CirculateDecision command, Actor officer) {
        WorkingCalendar calendar =
                sittings.lockAsOfficer(number, ordinal, officer).rules().calendar();
        Decision decision = decisions.last(number, ordinal).orElseThrow(Stale::step);
        Period possible = new Period(calendar.dayOf(decision.decidedAt()), calendar.dayOf(Instant.now(clock)));
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
