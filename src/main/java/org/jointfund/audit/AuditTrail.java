package org.jointfund.audit;

import java.time.Clock;
import java.time.Instant;
import org.jointfund.command.CurrentCommand;
import org.jointfund.shared.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Writes every event into the trail, in the transaction in which it happened; persons appear by id only (U3). */
@Service
public class AuditTrail {

    private final AuditEntries entries;
    private final Clock clock;
    private final JsonMapper json;

    AuditTrail(AuditEntries entries, Clock clock, JsonMapper json) {
        this.entries = entries;
        this.clock = clock;
        this.json = json;
    }

    @EventListener
    void record(DomainEvent event) {
        entries.append(new AuditEntry(
                0,
                event.subject(),
                event.getClass().getSimpleName(),
                event.by(),
                Instant.now(clock),
                CurrentCommand.key().orElse(""),
                json.writeValueAsString(event)));
    }
}
