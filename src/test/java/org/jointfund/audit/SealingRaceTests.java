package org.jointfund.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jointfund.JointfundTest;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Entries are numbered when they are written and seen when they are committed, which is another order. */
@JointfundTest
class SealingRaceTests {

    private final CountDownLatch written = new CountDownLatch(1);
    private final CountDownLatch sealed = new CountDownLatch(1);

    @Autowired
    private AuditEntries entries;

    @Autowired
    private Sealing sealing;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aSealWaitsForTheEntriesBeforeIt() throws Exception {
        CompletableFuture<Void> slow = CompletableFuture.runAsync(this::writeAndCommitLate);
        written.await();
        entries.append(entry("Committed first"));

        CompletableFuture<Void> seals = CompletableFuture.runAsync(this::seal);
        seals.join();
        slow.join();

        assertThat(sealing.verify().holds()).isTrue();
        assertThat(sealing.verify().unsealed()).isZero();
    }

    private void seal() {
        sealing.sealAll();
        sealed.countDown();
    }

    /** Commits when the seals are set, or when it is clear that they wait. */
    private void writeAndCommitLate() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            entries.append(entry("Committed last"));
            written.countDown();
            awaitTheSeals();
        });
    }

    private void awaitTheSeals() {
        try {
            boolean unused = sealed.await(500, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static AuditEntry entry(String event) {
        return new AuditEntry(
                0, "MIG00-1998-0001", event, new PersonId("somebody"), Instant.parse("2026-01-15T09:00:00Z"), "", "{}");
    }
}
