package org.jointfund.programme;

import java.time.Instant;
import org.jointfund.shared.DomainEvent;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Service;

/** Moves a case and tells why. */
@Service
class Movement {

    private final Progress progress;
    private final Announcing announcing;

    Movement(Progress progress, Announcing announcing) {
        this.progress = progress;
        this.announcing = announcing;
    }

    Instant now() {
        return announcing.now();
    }

    void to(Programme programme, ProgrammeStatus next, PersonId by) {
        progress.move(programme, next, by);
    }

    void sendBack(Programme programme, PersonId by) {
        progress.sendBack(programme, by);
    }

    void tell(DomainEvent event) {
        announcing.tell(event);
    }
}
