package org.jointfund.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The trail's rows: written once, never changed. */
public interface AuditEntries {

    void append(AuditEntry entry);

    /** What happened to a subject and its children, oldest first. */
    List<AuditEntry> of(String subject);

    /** Whether this person took one of these steps on the subject. */
    boolean took(String subject, PersonId person, Collection<String> events);
    /** A page of what happened to a subject and its children, newest first, before the sequence if one is given; hidden events are left out. */
    List<AuditEntry> page(String subject, Set<String> hidden, @Nullable Long before, int limit);

    /** Entries after the sequence, oldest first, at most {@code limit}. */
    List<AuditEntry> after(long sequence, int limit);

    /** The last entry there is; 0 when there is none. */
    long last();

    /**
     * Entries up to this sequence that carry no seal yet, oldest first, at most {@code limit}; waits for those that are written and not
     * committed, because a seal set after them leaves no place for theirs.
     */
    List<AuditEntry> unsealed(long upTo, int limit);

    Optional<Seal> lastSeal();

    /** The seals of the entries after the sequence, in the same order, at most {@code limit}. */
    List<Seal> sealsAfter(long sequence, int limit);

    void seal(Seal seal);

    /** The seal of the entry with this sequence. */
    record Seal(long sequence, String hash) {}
}
