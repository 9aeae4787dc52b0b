package org.jointfund.change;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Progress;
import org.jointfund.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chair suspends a running programme at once and resumes it (rulebook 2.12): no transfer and no revision meanwhile, reports stay due. */
@Service
@Transactional
public class Suspending {

    private final CaseAccess access;
    private final Progress progress;
    private final Interruptions interruptions;
    private final RuleSets ruleSets;
    private final ApplicationEventPublisher events;
    private final FundDays days;
    private final Clock clock;

    Suspending(
            CaseAccess access,
            Progress progress,
            Interruptions interruptions,
            RuleSets ruleSets,
            ApplicationEventPublisher events,
            FundDays days,
            Clock clock) {
        this.access = access;
        this.progress = progress;
        this.interruptions = interruptions;
        this.ruleSets = ruleSets;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    /** Suspends an active programme; the committee is to ratify it within the fund's working days. */
    public void suspend(CaseNumber number, String reason, Actor actor) {
        Programme programme = access.as(number, Role.CHAIR, actor);
        progress.suspend(number, actor.id());
        LocalDate ratifyBy = ratifyBy(programme);
        interruptions.add(Suspension.begun(number, next(number), reason, ratifyBy, Instant.now(clock), actor.id()));
        events.publishEvent(new ProgrammeSuspended(number, reason, ratifyBy, actor.id()));
    }

    private LocalDate ratifyBy(Programme programme) {
        RuleSet rules = ruleSets.version(programme.fund(), programme.ruleSetVersion());
        return rules.calendar()
                .plusWorkingDays(days.today(programme.fund()), rules.get(Rules.SUSPENSION_RATIFICATION_WORKING_DAYS));
    }

    public void resume(CaseNumber number, String reason, Actor actor) {
        access.as(number, Role.CHAIR, actor);
        lift(number, reason, actor);
    }

    /** Lifts the suspension; stale when there is none. */
    void lift(CaseNumber number, String reason, Actor actor) {
        progress.resume(number, actor.id());
        interruptions.add(Suspension.lifted(number, next(number), reason, Instant.now(clock), actor.id()));
        events.publishEvent(new ProgrammeResumed(number, reason, actor.id()));
    }

    /** The case's suspensions and resumptions, oldest first. */
    @Transactional(readOnly = true)
    public List<Suspension> of(CaseNumber number, Actor actor) {
        access.visible(number, actor);
        return interruptions.of(number);
    }

    private int next(CaseNumber number) {
        return interruptions.of(number).size() + 1;
    }
}
