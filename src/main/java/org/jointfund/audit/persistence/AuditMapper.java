package org.jointfund.audit.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.audit.AuditEntries.Hidden;
import org.jointfund.audit.AuditEntries.Seal;
import org.jointfund.audit.AuditEntry;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

@Mapper
interface AuditMapper {

    void append(AuditEntry entry);

    List<AuditEntry> of(String subject);

    boolean took(String subject, PersonId person, Collection<String> events);

    List<AuditEntry> page(String subject, Hidden hidden, @Nullable Long before, int limit);

    List<AuditEntry> unsealed(long sequence, int limit);

    @Nullable
    Seal lastSeal();

    List<Seal> sealsAfter(long place, int limit);

    List<AuditEntry> sealedAfter(long place, int limit);

    void seal(Seal seal);
}
