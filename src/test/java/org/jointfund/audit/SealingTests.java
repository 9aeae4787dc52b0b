package org.jointfund.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SealingTests {

    private final Trail trail = new Trail();
    private final Sealing sealing = new Sealing(trail);

    @BeforeEach
    void threeEntriesAreSealed() {
        trail.happens("IdeaStarted");
        trail.happens("IdeaHandedIn");
        trail.happens("IdeaChecked");
        assertThat(sealing.sealAll()).isEqualTo(3);
    }

    @Test
    void anUntouchedTrailHolds() {
        assertThat(sealing.verify()).isEqualTo(new Sealing.Verification(3, 0, 0));
    }

    @Test
    void entriesSinceTheLastSealAreReported() {
        trail.happens("ReviewHandedIn");

        assertThat(sealing.verify()).isEqualTo(new Sealing.Verification(3, 0, 1));
    }

    @Test
    void aChangedEntryBreaksTheChainWhereItStands() {
        AuditEntry second = trail.entries.get(1);
        trail.entries.set(
                1,
                new AuditEntry(2, second.subject(), "SomethingElse", second.person(), second.happenedAt(), "", "{}"));

        assertThat(sealing.verify().brokenAt()).isEqualTo(2);
    }

    @Test
    void aRemovedEntryBreaksTheChain() {
        trail.entries.remove(1);

        assertThat(sealing.verify().brokenAt()).isEqualTo(2);
    }

    @Test
    void aSealThatWasMadeUpBreaksTheChain() {
        trail.seals.set(2, new AuditEntries.Seal(3, 3, "f".repeat(64)));

        assertThat(sealing.verify().brokenAt()).isEqualTo(3);
    }

    @Test
    void sealingAgainSealsOnlyWhatIsNew() {
        trail.happens("ReviewHandedIn");

        assertThat(sealing.sealAll()).isEqualTo(1);
        assertThat(sealing.verify().holds()).isTrue();
    }

    @Test
    void anEntryThatCommitsAfterALaterOneWasSealedIsSealedInItsTurn() {
        trail.happens(9, "NumberedLaterCommittedFirst");
        sealing.sealAll();
        trail.happens(7, "NumberedFirstCommittedLater");

        assertThat(sealing.verify()).isEqualTo(new Sealing.Verification(4, 0, 1));
        assertThat(sealing.sealAll()).isEqualTo(1);
        assertThat(sealing.verify()).isEqualTo(new Sealing.Verification(5, 0, 0));
    }

    @Test
    void aSealThatWasRemovedBreaksTheChain() {
        trail.seals.remove(1);

        assertThat(sealing.verify().brokenAt()).isEqualTo(3);
    }

    /** Whoever can write the table can make every seal anew; whoever keeps one elsewhere sees it (U3). */
    @Test
    void aSealKeptElsewhereShowsAChainMadeAnewOrCutShort() {
        String kept = sealing.head();
        trail.happens("ReviewHandedIn");
        sealing.sealAll();
        assertThat(sealing.goesOnFrom(kept)).isTrue();
        assertThat(sealing.goesOnFrom("x")).isFalse();

        trail.seals.subList(2, trail.seals.size()).clear();
        assertThat(sealing.verify().holds()).isTrue();
        assertThat(sealing.goesOnFrom(kept)).isFalse();

        trail.seals.clear();
        trail.entries.remove(1);
        sealing.sealAll();
        assertThat(sealing.verify().holds()).isTrue();
        assertThat(sealing.goesOnFrom(kept)).isFalse();
    }

    /** A trail in memory. */
    private static final class Trail implements AuditEntries {

        private final List<AuditEntry> entries = new ArrayList<>();
        private final List<Seal> seals = new ArrayList<>();

        void happens(String event) {
            happens(entries.size() + 1L, event);
        }

        void happens(long sequence, String event) {
            append(new AuditEntry(
                    sequence,
                    "MIG00-2026-0001",
                    event,
                    new PersonId("somebody"),
                    Instant.parse("2026-01-15T09:00:00Z"),
                    "",
                    "{}"));
        }

        @Override
        public void append(AuditEntry entry) {
            entries.add(entry);
        }

        @Override
        public List<AuditEntry> of(String subject) {
            return entries;
        }

        @Override
        public boolean took(String subject, PersonId person, Collection<String> events) {
            return entries.stream().anyMatch(entry -> entry.person().equals(person));
        }

        @Override
        public List<AuditEntry> page(String subject, Hidden hidden, @Nullable Long before, int limit) {
            return entries;
        }

        @Override
        public List<AuditEntry> unsealed(long sequence, int limit) {
            return entries.stream()
                    .filter(entry -> entry.sequence() > sequence)
                    .filter(entry -> seals.stream().noneMatch(seal -> seal.sequence() == entry.sequence()))
                    .sorted(Comparator.comparing(AuditEntry::sequence))
                    .limit(limit)
                    .toList();
        }

        @Override
        public Optional<Seal> lastSeal() {
            return seals.isEmpty() ? Optional.empty() : Optional.of(seals.get(seals.size() - 1));
        }

        @Override
        public List<Seal> sealsAfter(long place, int limit) {
            return seals.stream()
                    .filter(seal -> seal.place() > place)
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<AuditEntry> sealedAfter(long place, int limit) {
            return sealsAfter(place, limit).stream()
                    .flatMap(seal -> entries.stream().filter(entry -> entry.sequence() == seal.sequence()))
                    .toList();
        }

        @Override
        public void seal(Seal seal) {
            seals.add(seal);
        }
    }
}
