package org.jointfund.workflow;

import java.util.Map;
import org.jointfund.programme.AnswersVerified;
import org.jointfund.programme.CommentsAnswered;
import org.jointfund.programme.DocumentHandedIn;
import org.jointfund.programme.DocumentPhase;
import org.jointfund.programme.OverdueCommentsDecided;
import org.jointfund.programme.OverdueDocumentDecided;
import org.jointfund.programme.QualityChecked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Finishes the tasks of {@code programmeDocument} by the facts they wait for; the spine starts the process. */
@Component
class ProgrammeDocumentListener {

    private static final String LAPSE = "lapse";

    private final Processes processes;
    private final DocumentPhase phase;

    ProgrammeDocumentListener(Processes processes, DocumentPhase phase) {
        this.processes = processes;
        this.phase = phase;
    }

    @EventListener
    void on(DocumentHandedIn event) {
        processes.complete("userTask_prepareDocument", event.subject(), Map.of());
    }

    @EventListener
    void on(OverdueDocumentDecided event) {
        processes.complete("userTask_decideOverdueDocument", event.subject(), Map.of(LAPSE, event.lapses()));
        if (!event.lapses()) {
            processes.postpone("userTask_prepareDocument", event.subject(), phase.documentEnd(event.number()));
        }
    }

    @EventListener
    void on(QualityChecked event) {
        processes.complete(
                "userTask_checkQuality",
                event.subject(),
                Map.of("qualityResult", event.result().name()));
    }

    @EventListener
    void on(CommentsAnswered event) {
        processes.complete("userTask_answerComments", event.subject(), Map.of());
    }

    @EventListener
    void on(AnswersVerified event) {
        processes.complete("userTask_verifyAnswers", event.subject(), Map.of("answersAccepted", event.accepted()));
    }

    @EventListener
    void on(OverdueCommentsDecided event) {
        processes.complete("userTask_decideOverdueComments", event.subject(), Map.of(LAPSE, event.reverts()));
        if (!event.reverts()) {
            processes.postpone("userTask_answerComments", event.subject(), phase.answersEnd(event.number()));
        }
    }
}
