package org.jointfund.change;

import java.time.Clock;
import java.time.Instant;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Progress;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The convening agency takes a programme back, as long as the committee has not approved it (rulebook 10.2). */
@Service
@Transactional
public class Withdrawing {

    private final CaseAccess access;
    private final Progress progress;
    private final Interruptions interruptions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Withdrawing(
            CaseAccess access,
            Progress progress,
            Interruptions interruptions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.progress = progress;
        this.interruptions = interruptions;
        this.events = events;
        this.clock = clock;
    }

    /** Withdraws the programme for good; stale once it is approved or over. */
    public void withdraw(CaseNumber number, String reason, Actor actor) {
        Programme programme = access.asConvenor(number, actor);
        if (!isOpenFor(programme)) {
            throw Stale.step();
        }
        ProgrammeWithdrawn withdrawn = new ProgrammeWithdrawn(number, reason, Instant.now(clock), actor.id());
        progress.move(programme, ProgrammeStatus.WITHDRAWN, actor.id());
        interruptions.add(withdrawn);
        events.publishEvent(withdrawn);
    }

    /** Whether the programme can still be taken back. */
    public boolean isOpenFor(Programme programme) {
        return programme.status().mayBeWithdrawn();
    }
}
