package org.jointfund.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jointfund.programme.Comment;
import org.jointfund.programme.Comments;
import org.jointfund.programme.Progress;
import org.jointfund.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows from a decision, in its transaction: the record, the money, the case's next status, and the news. */
@Component
class Consequences {

    private final Items items;
    private final Decisions decisions;
    private final Treasury treasury;
    private final Progress progress;
    private final Comments comments;
    private final ApplicationEventPublisher events;

    Consequences(
            Items items,
            Decisions decisions,
            Treasury treasury,
            Progress progress,
            Comments comments,
            ApplicationEventPublisher events) {
        this.items = items;
        this.decisions = decisions;
        this.treasury = treasury;
        this.progress = progress;
        this.comments = comments;
        this.events = events;
    }

    void of(Sitting sitting, Cover cover, Decision decision) {
        Outcome outcome = decision.outcome();
        PersonId by = decision.decidedBy();
        items.update(sitting.item().closed(outcome == Outcome.DEFER ? Item.State.DEFERRED : Item.State.DECIDED));
        decisions.add(decision);
        if (outcome.promisesMoney()) {
            treasury.promise(sitting, cover, by);
        }
        outcome.next().ifPresent(next -> progress.move(sitting.programme(), next, by));
        if (outcome == Outcome.APPROVE_WITH_COMMENTS) {
            comments.open(decision.number(), toAnswer(decision));
        }
        events.publishEvent(new ItemDecided(
                decision.number(), sitting.item().key(), sitting.item().kind(), outcome, by));
    }

    private static List<Comment> toAnswer(Decision decision) {
        LocalDate dueOn = Objects.requireNonNull(decision.basis().commentsDueOn());
        return decision.comments().stream()
                .map(text -> new Comment(text, decision.basis().commentsOwner(), dueOn))
                .toList();
    }
}
