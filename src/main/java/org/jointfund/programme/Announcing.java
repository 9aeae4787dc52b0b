package org.jointfund.programme;

import java.time.Clock;
import java.time.Instant;
import org.jointfund.shared.DomainEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Tells the other modules what happened, by the business clock. */
@Service
class Announcing {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    Announcing(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return Instant.now(clock);
    }

    void tell(DomainEvent event) {
        events.publishEvent(event);
    }
}
