package org.jointfund.programme;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jointfund.fund.Calendars;
import org.jointfund.fund.RuleSets;
import org.springframework.context.ApplicationEventPublisher;

/** The services of a programme document on real rows, at a time of the test's choice, with an ear instead of the engine. */
final class DocumentSteps {

    /** The rows a step works on. */
    record Rows(
            Programmes programmes,
            ProgrammeDocuments documents,
            QualityRecords records,
            FiledComments comments,
            RuleSets rules) {}

    private final Rows rows;
    private final Clock clock;
    private final CaseAccess access;
    private final List<Object> told = new ArrayList<>();

    DocumentSteps(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
        this.access = new CaseAccess(rows.programmes(), (number, person) -> false);
    }

    List<Object> told() {
        return told.stream()
                .filter(event -> !(event instanceof StatusChanged || event instanceof DocumentChanged))
                .toList();
    }

    private ApplicationEventPublisher ear() {
        return event -> {
            told.add(event);
            if (event instanceof StatusChanged change) {
                phase().opened(change);
            }
        };
    }

    DocumentPhase phase() {
        return new DocumentPhase(
                rows.programmes(), rows.documents(), rows.rules(), Calendars.days(rows.rules(), clock));
    }

    Progress progress() {
        return new Progress(rows.programmes(), ear(), clock);
    }

    private PartEditing editing() {
        return new PartEditing(rows.programmes(), rows.documents(), access, ear(), clock);
    }

    private DocumentReading reading() {
        return new DocumentReading(rows.programmes(), rows.documents(), access, rows.rules());
    }

    DocumentDrafting drafting() {
        return new DocumentDrafting(rows.documents(), editing(), reading());
    }

    Budgeting budgeting() {
        return new Budgeting(rows.programmes(), rows.documents(), access, editing());
    }

    DocumentSubmission submission() {
        return new DocumentSubmission(access, editing(), reading(), progress(), ear());
    }

    OverdueDocument overdue() {
        return new OverdueDocument(access, rows.documents(), editing(), phase(), progress(), ear());
    }

    QualityCheck quality() {
        return new QualityCheck(access, rows.documents(), rows.records(), phase(), progress(), ear(), clock);
    }

    Comments comments() {
        return new Comments(access, rows.comments(), rows.documents(), phase(), progress(), ear());
    }

    OverdueComments overdueComments() {
        return new OverdueComments(access, rows.comments(), rows.documents(), phase(), progress(), ear());
    }
}
