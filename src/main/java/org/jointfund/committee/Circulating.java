package org.jointfund.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
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
        sittings.lockAsOfficer(number, ordinal, officer);
        Decision decision = decisions.last(number, ordinal).orElseThrow(Stale::step);
        LocalDate decidedOn = LocalDate.ofInstant(decision.decidedAt(), clock.getZone());
        check("circulatedOn", command.circulatedOn(), decidedOn);
        check("publishedOn", command.publishedOn(), decidedOn);
        decisions.circulate(
                decision,
                new Circulation(command.circulatedOn(), command.publishedOn(), officer.id(), Instant.now(clock)));
        events.publishEvent(
                new DecisionCirculated(number, ordinal, command.circulatedOn(), command.publishedOn(), officer.id()));
    }

    private void check(String field, @Nullable LocalDate day, LocalDate decidedOn) {
        LocalDate today = LocalDate.now(clock);
        if (day != null && (day.isBefore(decidedOn) || day.isAfter(today))) {
            throw new CirculationDayImpossible(field, decidedOn, today);
        }
    }
}
