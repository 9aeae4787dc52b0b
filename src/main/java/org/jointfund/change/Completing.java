package org.jointfund.change;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.programme.Progress;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.EveryDay;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the agencies' notices of completion; the last one closes the programme operationally (rulebook 2.13.1, D2). */
@Service
@Transactional
public class Completing implements EveryDay {

    private final CaseAccess access;
    private final Programmes programmes;
    private final Progress progress;
    private final Closures closures;
    private final Ending ending;
    private final ApplicationEventPublisher events;
    private final FundDays days;
    private final Clock clock;

    Completing(
            CaseAccess access,
            Programmes programmes,
            Progress progress,
            Closures closures,
            Ending ending,
            ApplicationEventPublisher events,
            FundDays days,
            Clock clock) {
        this.access = access;
        this.programmes = programmes;
        this.progress = progress;
        this.closures = closures;
        this.ending = ending;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    /** Notifies for one agency, once; the first notice asks the other agencies for theirs. */
    public void notify(CaseNumber number, AgencyCode agency, NotifyCompletion notice, Actor actor) {
        access.asAgency(number, agency, Role.FOCAL_POINT, actor);
        Programme programme = programmes.hold(number);
        List<CompletionNotice> before = closures.notices(number);
        boolean open = isRunning(programme) || programme.is(ProgrammeStatus.ENDED);
        if (!open || before.stream().anyMatch(one -> one.agency().equals(agency))) {
            throw Stale.step();
        }
        checkDay(programme, notice.completedOn());
        closures.add(new CompletionNotice(
                number,
                agency,
                notice.completedOn(),
                Objects.requireNonNullElse(notice.note(), ""),
                Instant.now(clock),
                actor.id()));
        if (before.isEmpty() && isRunning(programme)) {
            events.publishEvent(new NoticesDue(number, programme.agencies(), actor.id()));
        }
        events.publishEvent(new CompletionNotified(number, agency, actor.id()));
    }

    private void checkDay(Programme programme, LocalDate completedOn) {
        LocalDate start = Objects.requireNonNull(programme.startOn());
        LocalDate today = days.today(programme.fund());
        if (completedOn.isBefore(start) || completedOn.isAfter(today)) {
            throw new CompletionDayImpossible(start, today);
        }
    }

    /** Marks programmes whose last day is over: notices are due, nothing is decided (D2). */
    @Override
    public void round(LocalDate today) {
        programmes.runningPast(today).stream()
                .map(programmes::hold)
                .filter(Completing::isRunning)
                .forEach(this::markEnded);
    }

    private static boolean isRunning(Programme programme) {
        return programme.is(ProgrammeStatus.ACTIVE, ProgrammeStatus.SUSPENDED);
    }

    private void markEnded(Programme running) {
        CaseNumber number = running.number();
        progress.move(running, ProgrammeStatus.ENDED, CALENDAR);
        if (closures.notices(number).isEmpty()) {
            events.publishEvent(new NoticesDue(number, running.agencies(), CALENDAR));
        }
    }

    /** Every agency has notified: the programme closes operationally, and what it was not paid is free again (rulebook 2.13.8). */
    public void closeOperationally(CaseNumber number) {
        Programme programme = programmes.get(number);
        List<CompletionNotice> notices = closures.notices(number);
        if (notices.size() < programme.agencies().size()) {
            throw Stale.step();
        }
        PersonId by = notices.get(notices.size() - 1).by();
        ending.end(number, ProgrammeStatus.OPERATIONALLY_CLOSED, days.today(number.fund()), by);
        events.publishEvent(new OperationallyClosed(number, programme.agencies(), by));
    }
}
