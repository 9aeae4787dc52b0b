package org.jointfund.programme;

import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Handing the programme document in for the quality check (rulebook 10.2 row 7). */
@Service
@Transactional
public class DocumentSubmission {

    private final CaseAccess access;
    private final PartEditing editing;
    private final DocumentReading reading;
    private final Progress progress;
    private final ApplicationEventPublisher events;

    DocumentSubmission(
            CaseAccess access,
            PartEditing editing,
            DocumentReading reading,
            Progress progress,
            ApplicationEventPublisher events) {
        this.access = access;
        this.editing = editing;
        this.reading = reading;
        this.progress = progress;
        this.events = events;
    }

    /** Hands the document in for the quality check; refused with every problem at once (rulebook 5.2). */
    public void handIn(CaseNumber number, Actor actor) {
        Programme programme = editing.open(access.asConvenor(number, actor));
        List<Problem> problems = reading.check(programme).problems();
        if (!problems.isEmpty()) {
            throw new DocumentIncomplete(problems);
        }
        progress.move(programme, ProgrammeStatus.DOCUMENT_CHECK, actor.id());
        events.publishEvent(new DocumentHandedIn(number, actor.id()));
    }
}
