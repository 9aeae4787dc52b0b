package org.jointfund.programme;

import java.time.LocalDate;
import org.jointfund.fund.Rules;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A document that was not handed in in time: the head of the secretariat, not the clock, lets it lapse or gives more time (rulebook 2.5.1, D2). */
@Service
@Transactional
public class OverdueDocument {

    private final CaseAccess access;
    private final ProgrammeDocuments documents;
    private final PartEditing editing;
    private final DocumentPhase phase;
    private final Progress progress;
    private final ApplicationEventPublisher events;

    OverdueDocument(
            CaseAccess access,
            ProgrammeDocuments documents,
            PartEditing editing,
            DocumentPhase phase,
            Progress progress,
            ApplicationEventPublisher events) {
        this.access = access;
        this.documents = documents;
        this.editing = editing;
        this.phase = phase;
        this.progress = progress;
        this.events = events;
    }

    /** Lets the document lapse, or gives it the fund's weeks once more; refused when it had them. */
    public void decide(CaseNumber number, DecideOverdue command, Actor actor) {
        Programme programme = editing.open(access.as(number, Role.SECRETARIAT_HEAD, actor));
        ProgrammeDocument document = editing.locked(programme);
        if (!phase.isOver(document.dueOn(), programme)) {
            throw Stale.step();
        }
        if (command.lapses()) {
            progress.move(programme, ProgrammeStatus.DOCUMENT_LAPSED, actor.id());
        } else {
            documents.update(extended(programme, document));
        }
        events.publishEvent(new OverdueDocumentDecided(number, command.lapses(), command.words(), actor.id()));
    }

    private ProgrammeDocument extended(Programme programme, ProgrammeDocument document) {
        if (document.extensions() >= phase.rules(programme).get(Rules.DOCUMENT_MAXIMUM_EXTENSIONS)) {
            throw new Refused(Problem.at("decision", "document.extendedAlready", document.extensions()));
        }
        LocalDate day = phase.inWeeks(programme, phase.rules(programme).get(Rules.DOCUMENT_EXTENSION_WEEKS));
        return document.extendedTo(day);
    }
}
