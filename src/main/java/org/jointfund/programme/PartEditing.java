package org.jointfund.programme;

import java.time.Clock;
import java.time.Instant;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens a document for editing, and turns a part to its next version: never over somebody else's. */
@Component
class PartEditing {

    private final Programmes programmes;
    private final ProgrammeDocuments documents;
    private final CaseAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartEditing(
            Programmes programmes,
            ProgrammeDocuments documents,
            CaseAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.programmes = programmes;
        this.documents = documents;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The programme, for a focal point of one of its agencies while the document is in preparation. */
    Programme asPartner(CaseNumber number, Actor actor) {
        return open(access.asPartner(number, actor));
    }

    /** As it stands once nobody else is at the document: it may have been handed in while this waited. */
    Programme open(Programme read) {
        locked(read);
        Programme programme = programmes.hold(read.number());
        if (!programme.is(ProgrammeStatus.DOCUMENT_DRAFT)) {
            throw Stale.step();
        }
        return programme;
    }

    ProgrammeDocument locked(Programme programme) {
        return documents
                .lock(programme.number())
                .orElseThrow(() ->
                        new NotFound("programmeDocument", programme.number().value()));
    }

    DocumentPart turn(Programme programme, String name, int readVersion, String text, PersonId by) {
        return turn(documents.part(programme.number(), name), readVersion, text, true, by);
    }

    DocumentPart turn(DocumentPart part, int readVersion, String text, boolean confirmed, PersonId by) {
        if (part.version() != readVersion) {
            throw Stale.row();
        }
        DocumentPart next = part.changed(text, confirmed, Instant.now(clock), by);
        documents.save(next);
        events.publishEvent(new DocumentChanged(next.number(), next.name(), next.version(), by));
        return next;
    }
}
