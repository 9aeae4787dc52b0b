package org.jointfund.workflow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jointfund.audit.AuditEntries;
import org.jointfund.audit.AuditEntry;
import org.jointfund.programme.CaseHistory;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a case's history off the audit trail. */
@Component
class AuditedHistory implements CaseHistory {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final AuditEntries entries;
    private final JsonMapper json;

    AuditedHistory(AuditEntries entries, JsonMapper json) {
        this.entries = entries;
        this.json = json;
    }

    @Override
    public List<Happening> of(CaseNumber number) {
        return entries.of(number.value()).stream()
                .sorted(Comparator.comparingLong(AuditEntry::sequence).reversed())
                .map(this::happening)
                .toList();
    }

    private Happening happening(AuditEntry entry) {
        return new Happening(entry.event(), entry.person(), entry.happenedAt(), json.readValue(entry.facts(), FACTS));
    }
}
