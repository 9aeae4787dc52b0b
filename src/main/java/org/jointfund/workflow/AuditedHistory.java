package org.jointfund.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.audit.AuditEntries;
import org.jointfund.audit.AuditEntries.Hidden;
import org.jointfund.audit.AuditEntry;
import org.jointfund.committee.Deliberations;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseHistory;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a case's history off the audit trail; what is said in reviews and in the committee's room stays with those who may hear it (D1). */
@Component
class AuditedHistory implements CaseHistory {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};
    /** On the case, from whatever item somebody stepped out. */
    private static final Set<String> SCORES =
            Set.of("ReviewersAppointed", "ReviewerReplaced", "ReviewHandedIn", "RecommendationWritten");
    /** On one item. */
    private static final Set<String> DELIBERATION = Set.of("InterestDeclared", "MemberSteppedOut", "PositionTaken");

    private static final List<Role> INSIDE =
            List.of(Role.SECRETARIAT_OFFICER, Role.MEMBER, Role.CHAIR, Role.ALTERNATE_CHAIR, Role.AUDITOR);

    private final AuditEntries entries;
    private final Deliberations deliberations;
    private final JsonMapper json;

    AuditedHistory(AuditEntries entries, Deliberations deliberations, JsonMapper json) {
        this.entries = entries;
        this.deliberations = deliberations;
        this.json = json;
    }

    @Override
    public List<Happening> of(CaseNumber number, Actor viewer, @Nullable Long before, int limit) {
        return entries.page(number.value(), hidden(number, viewer), before, limit).stream()
                .map(this::happening)
                .toList();
    }

    private Hidden hidden(CaseNumber number, Actor viewer) {
        if (INSIDE.stream().noneMatch(role -> viewer.is(number.fund(), role))) {
            return new Hidden(union(SCORES, DELIBERATION), Set.of(), Set.of());
        }
        Set<String> left = deliberations.steppedOutOf(number, viewer.id()).stream()
                .map(ordinal -> number.child("DEC", ordinal))
                .collect(Collectors.toSet());
        return left.isEmpty() ? Hidden.NOTHING : new Hidden(SCORES, DELIBERATION, left);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    private Happening happening(AuditEntry entry) {
        return new Happening(
                entry.sequence(),
                entry.event(),
                entry.person(),
                entry.happenedAt(),
                json.readValue(entry.facts(), FACTS));
    }
}
