package org.jointfund.audit.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jointfund.audit.AuditEntries;
import org.jointfund.audit.AuditEntry;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisAuditEntries implements AuditEntries {

    private final AuditMapper mapper;

    MyBatisAuditEntries(AuditMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void append(AuditEntry entry) {
        mapper.append(entry);
    }

    @Override
    public List<AuditEntry> of(String subject) {
        return mapper.of(subject);
    }

    @Override
    public boolean took(String subject, PersonId person, Collection<String> events) {
        return mapper.took(subject, person, events);
    }

    @Override
    public List<AuditEntry> page(String subject, Hidden hidden, @Nullable Long before, int limit) {
        return mapper.page(subject, hidden, before, limit);
    }

    @Override
    public List<AuditEntry> unsealed(long sequence, int limit) {
        return mapper.unsealed(sequence, limit);
    }

    @Override
    public Optional<Seal> lastSeal() {
        return Optional.ofNullable(mapper.lastSeal());
    }

    @Override
    public List<Seal> sealsAfter(long place, int limit) {
        return mapper.sealsAfter(place, limit);
    }

    @Override
    public List<AuditEntry> sealedAfter(long place, int limit) {
        return mapper.sealedAfter(place, limit);
    }

    @Override
    public void seal(Seal seal) {
        mapper.seal(seal);
    }
}
