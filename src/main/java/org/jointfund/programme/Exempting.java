package org.jointfund.programme;

import java.util.Optional;
import org.jointfund.document.UploadedFile;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a case pass a guard that its fund marked as waivable, or reopens it, only by a decision cited with its file (D14). */
@Service
@Transactional
public class Exempting {

    private final CaseAccess access;
    private final WaivableGuards guards;
    private final Register register;
    private final Progress progress;
    private final ApplicationEventPublisher events;

    Exempting(
            CaseAccess access,
            WaivableGuards guards,
            Register register,
            Progress progress,
            ApplicationEventPublisher events) {
        this.access = access;
        this.guards = guards;
        this.register = register;
        this.progress = progress;
        this.events = events;
    }

    /** Passes the guard from now on; refused when the fund did not mark it, or without the file. */
    public void pass(CaseNumber number, CiteDecision cited, Optional<UploadedFile> file, Actor officer) {
        Programme programme = access.asOfficer(number, officer);
        if (!guards.of(programme).contains(cited.guardOrNone())) {
            throw new GuardNotWaivable();
        }
        register.enter(number, cited.guardOrNone(), cited, file, officer);
        events.publishEvent(
                new GuardPassed(number, cited.guardOrNone(), cited.decision(), cited.reason(), officer.id()));
    }

    /** Opens a case again that is over: where its agencies left off, or before its last step once it was paid; stale while it is not over. */
    public void reopen(CaseNumber number, CiteDecision cited, Optional<UploadedFile> file, Actor officer) {
        Programme programme = access.asOfficer(number, officer);
        ProgrammeStatus as = guards.reopensAs(programme).orElseThrow(Stale::step);
        register.enter(number, Exemption.REOPENED, cited, file, officer);
        progress.reopen(programme, as, officer.id());
        events.publishEvent(new CaseReopened(number, as, cited.decision(), cited.reason(), officer.id()));
    }
}
