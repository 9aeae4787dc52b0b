package org.jointfund.appraisal;

import java.time.Clock;
import java.time.Instant;
import org.jointfund.appraisal.Officers.Handled;
import org.jointfund.fund.EligibilityRule;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.fund.Rules;
import org.jointfund.partner.Actor;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Progress;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat answers an idea that was handed in: eligible, to be completed, or not eligible (rulebook 2.2). */
@Service
@Transactional
public class IdeaChecking {

    private final Officers officers;
    private final Screening screening;
    private final Screenings screenings;
    private final Progress progress;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IdeaChecking(
            Officers officers,
            Screening screening,
            Screenings screenings,
            Progress progress,
            ApplicationEventPublisher events,
            Clock clock) {
        this.officers = officers;
        this.screening = screening;
        this.screenings = screenings;
        this.progress = progress;
        this.events = events;
        this.clock = clock;
    }

    /** Answers the idea; a rule that stops refuses ELIGIBLE, the others need a reason, and INELIGIBLE names its rule. */
    public void check(CaseNumber number, CheckIdea command, Actor officer) {
        Handled handled = officers.handle(number, officer, ProgrammeStatus.IDEA_SUBMITTED);
        require(command, handled);
        screenings.add(new Check(
                number,
                command.result(),
                command.ruleOrNone(),
                command.reasonOrNone(),
                officer.id(),
                Instant.now(clock)));
        boolean third = command.result() == CheckResult.RETURN && returnedOften(handled);
        if (!third) {
            move(handled.programme(), command.result(), officer.id());
        }
        events.publishEvent(new IdeaChecked(number, command.result(), third, officer.id()));
    }

    private void require(CheckIdea command, Handled handled) {
        if (command.result() == CheckResult.ELIGIBLE) {
            requireRulesMet(handled.programme().number());
            return;
        }
        if (command.reasonOrNone().isEmpty()) {
            throw new ReasonMissing();
        }
        if (command.result() == CheckResult.INELIGIBLE && !names(handled, command.ruleOrNone())) {
            throw new RuleNotNamed(command.ruleOrNone());
        }
    }

    /** Tested on what is known now: a memorandum may have been signed since the idea was handed in, or run out. */
    private void requireRulesMet(CaseNumber number) {
        ScreeningResult result = screening.screen(number, Stage.IDEA);
        if (!result.mayGoOn()) {
            throw new RulesStillBroken("result", result.stops());
        }
    }

    private static boolean names(Handled handled, String rule) {
        return handled.rules().eligibility(handled.programme().scope(), Stage.IDEA).stream()
                .map(EligibilityRule::id)
                .anyMatch(rule::equals);
    }

    /** Returned as often as the fund allows: once more is for the head to decide (rulebook 2.2.1, D2). */
    private static boolean returnedOften(Handled handled) {
        return handled.programme().returns() >= handled.rules().get(Rules.IDEA_MAXIMUM_RETURNS);
    }

    private void move(Programme programme, CheckResult result, PersonId by) {
        switch (result) {
            case ELIGIBLE -> progress.move(programme, ProgrammeStatus.IDEA_REVIEW, by);
            case RETURN -> progress.sendBack(programme, by);
            case INELIGIBLE -> progress.move(programme, ProgrammeStatus.IDEA_INELIGIBLE, by);
        }
    }
}
