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

    /** A page of what happened to a subject and its children, newest first, before the sequence if one is given; what is hidden is left out. */
    List<AuditEntry> page(String subject, Hidden hidden, @Nullable Long before, int limit);

    /** Entries after the sequence that carry no seal yet, oldest first, at most {@code limit}; one that commits late can be older than a sealed one. */
    List<AuditEntry> unsealed(long sequence, int limit);

    Optional<Seal> lastSeal();

    /** The seals after the place, in their order, at most {@code limit}. */
    List<Seal> sealsAfter(long place, int limit);

    /** The entries of those seals, in the same order. */
    List<AuditEntry> sealedAfter(long place, int limit);

    void seal(Seal seal);

    /** What a reader is not told: events of these kinds, and those of some kinds about these subjects. */
    record Hidden(Set<String> events, Set<String> eventsOfSubjects, Set<String> subjects) {

        public static final Hidden NOTHING = new Hidden(Set.of(), Set.of(), Set.of());
    }

    /** The seal at this place of the chain, counted without a gap from 1, of the entry with this sequence. */
    record Seal(long place, long sequence, String hash) {

        /** The seal of this entry, next in the chain. */
        Seal next(AuditEntry entry) {
            return new Seal(place + 1, entry.sequence(), entry.sealAfter(hash));
        }
    }
}
