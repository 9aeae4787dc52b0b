package org.jointfund.audit;

import java.time.LocalDate;
import java.util.List;
import org.jointfund.audit.AuditEntries.Seal;
import org.jointfund.shared.EveryDay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals the trail in a hash chain and verifies it (N20): a changed, missing or swapped entry breaks the chain. */
@Service
public class Sealing implements EveryDay {

    private static final int BATCH = 1_000;
    private static final Seal ROOT = new Seal(0, "0".repeat(64));

    private final AuditEntries entries;

    Sealing(AuditEntries entries) {
        this.entries = entries;
    }

    /** Appends seals for every unsealed entry and answers how many there were. */
    @Transactional
    public int sealAll() {
        Seal last = entries.lastSeal().orElse(ROOT);
        int sealed = 0;
        long upTo = entries.last();
        for (List<AuditEntry> batch = entries.unsealed(upTo, BATCH);
                !batch.isEmpty();
                batch = entries.unsealed(upTo, BATCH)) {
            for (AuditEntry entry : batch) {
                last = new Seal(entry.sequence(), entry.sealAfter(last.hash()));
                entries.seal(last);
            }
            sealed += batch.size();
        }
        return sealed;
    }

    @Override
    @Transactional
    public void round(LocalDate today) {
        sealAll();
    }

    /** Walks the whole chain and tells where it first breaks, and how many entries at the end are not sealed yet. */
    @Transactional(readOnly = true)
    public Verification verify() {
        Seal last = ROOT;
        long checked = 0;
        while (true) {
            List<Seal> seals = entries.sealsAfter(last.sequence(), BATCH);
            List<AuditEntry> batch = entries.after(last.sequence(), Math.max(seals.size(), 1));
            if (seals.isEmpty()) {
                return new Verification(
                        checked, 0, entries.after(last.sequence(), BATCH).size());
            }
            for (int i = 0; i < seals.size(); i++) {
                if (i >= batch.size()
                        || !seals.get(i).hash().equals(batch.get(i).sealAfter(last.hash()))) {
                    return new Verification(checked, seals.get(i).sequence(), 0);
                }
                last = seals.get(i);
                checked++;
            }
        }
    }

    /** {@code brokenAt} is the sequence of the first entry that does not match its seal, 0 when the chain holds. */
    public record Verification(long checked, long brokenAt, int unsealed) {

        public boolean holds() {
            return brokenAt == 0;
        }
    }
}
