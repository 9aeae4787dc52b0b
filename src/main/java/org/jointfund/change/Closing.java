package org.jointfund.change;

import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Progress;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a programme financially; only a decision opens it again (rulebook 2.13.3, 10.2 row 20, D14). */
@Service
@Transactional
public class Closing {

    private final CaseAccess access;
    private final ClosureReading reading;
    private final Progress progress;
    private final ApplicationEventPublisher events;

    Closing(CaseAccess access, ClosureReading reading, Progress progress, ApplicationEventPublisher events) {
        this.access = access;
        this.reading = reading;
        this.progress = progress;
        this.events = events;
    }

    /** Closes once narrative, statements and refunds are in; refused with everything that is missing. Not by who recorded a refund. */
    public void closeFinancially(CaseNumber number, Actor actor) {
        Programme programme = access.as(number, Role.AGENT_MANAGER, actor);
        if (!programme.is(
                ProgrammeStatus.OPERATIONALLY_CLOSED,
                ProgrammeStatus.FINANCIAL_CLOSURE,
                ProgrammeStatus.CANCELLED_CLOSING)) {
            throw Stale.step();
        }
        ClosureFile file = reading.file(programme);
        List<Problem> missing = file.missing();
        if (!missing.isEmpty()) {
            throw new NotReadyToClose(missing);
        }
        checkFourEyes(file, actor);
        progress.move(programme, ProgrammeStatus.FINANCIALLY_CLOSED, actor.id());
        events.publishEvent(new FinanciallyClosed(number, actor.id()));
    }

    private static void checkFourEyes(ClosureFile file, Actor actor) {
        boolean recorded = file.agencies().stream()
                .flatMap(agency -> agency.refund().stream())
                .anyMatch(refund -> refund.by().equals(actor.id()));
        if (recorded) {
            throw new ClosedByRecorder();
        }
    }
}
