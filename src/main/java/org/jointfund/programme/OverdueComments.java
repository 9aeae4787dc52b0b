package org.jointfund.programme;

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

/** Answers to comments that did not come in time: a person, not the clock, reverts the approval or gives more time (rulebook 2.7.4, D2). */
@Service
@Transactional
public class OverdueComments {

    private final CaseAccess access;
    private final FiledComments comments;
    private final ProgrammeDocuments documents;
    private final DocumentPhase phase;
    private final Progress progress;
    private final ApplicationEventPublisher events;

    OverdueComments(
            CaseAccess access,
            FiledComments comments,
            ProgrammeDocuments documents,
            DocumentPhase phase,
            Progress progress,
            ApplicationEventPublisher events) {
        this.access = access;
        this.comments = comments;
        this.documents = documents;
        this.phase = phase;
        this.progress = progress;
        this.events = events;
    }

    /** Reverts the approval to a revision, or gives the same working days once more; refused when it had them. */
    public void decide(CaseNumber number, DecideOverdue command, Actor actor) {
        Programme programme = access.as(number, Role.SECRETARIAT_HEAD, actor);
        ProgrammeDocument document = documents.lock(number).orElseThrow(Stale::step);
        if (!programme.is(ProgrammeStatus.CLEARING) || !isOverdue(programme, document)) {
            throw Stale.step();
        }
        if (command.lapses()) {
            revert(programme, actor);
        } else {
            documents.update(extended(number, programme, document));
        }
        events.publishEvent(new OverdueCommentsDecided(number, command.lapses(), command.words(), actor.id()));
    }

    private boolean isOverdue(Programme programme, ProgrammeDocument document) {
        return document.answersDueOn()
                .filter(day -> phase.isOver(day, programme))
                .isPresent();
    }

    private void revert(Programme programme, Actor actor) {
        comments.of(programme.number()).stream()
                .filter(comment -> !comment.is(CommentState.ACCEPTED) && !comment.is(CommentState.REVERTED))
                .forEach(comment -> comments.update(comment.became(CommentState.REVERTED)));
        progress.move(programme, ProgrammeStatus.DOCUMENT_DRAFT, actor.id());
    }

    private ProgrammeDocument extended(CaseNumber number, Programme programme, ProgrammeDocument document) {
        if (document.commentsExtensions() >= phase.rules(programme).get(Rules.DOCUMENT_MAXIMUM_EXTENSIONS)) {
            throw new Refused(Problem.at("decision", "document.extendedAlready", document.commentsExtensions()));
        }
        return document.commentsExtendedTo(phase.clearingEnd(number));
    }
}
