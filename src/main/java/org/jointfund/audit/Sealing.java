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
    private static final Seal ROOT = new Seal(0, 0, "0".repeat(64));

    private final AuditEntries entries;

    Sealing(AuditEntries entries) {
        this.entries = entries;
    }

    /** Appends seals for every unsealed entry and answers how many there were. */
    @Transactional
    public int sealAll() {
        Seal last = entries.lastSeal().orElse(ROOT);
        int sealed = 0;
        List<AuditEntry> batch = entries.unsealed(0, BATCH);
        while (!batch.isEmpty()) {
            for (AuditEntry entry : batch) {
                last = last.next(entry);
                entries.seal(last);
            }
            sealed += batch.size();
            batch = entries.unsealed(last.sequence(), BATCH);
        }
        return sealed;
    }

    @Override
    @Transactional
    public void round(LocalDate today) {
        sealAll();
    }

    /** Walks the whole chain and tells where it first breaks, and how many entries are not sealed yet, counted up to a thousand. */
    @Transactional(readOnly = true)
    public Verification verify() {
        Seal last = ROOT;
        for (List<Seal> seals = after(last); !seals.isEmpty(); seals = after(last)) {
            List<AuditEntry> sealed = entries.sealedAfter(last.place(), BATCH);
            for (int i = 0; i < seals.size(); i++) {
                if (i >= sealed.size() || !seals.get(i).equals(last.next(sealed.get(i)))) {
                    return new Verification(last.place(), seals.get(i).sequence(), 0);
                }
                last = seals.get(i);
            }
        }
        return new Verification(last.place(), 0, entries.unsealed(0, BATCH).size());
    }

    /** The last seal as somebody other than the operator keeps it, written {@code 12:<hash>} (U3). */
    @Transactional(readOnly = true)
    public String head() {
        return written(entries.lastSeal().orElse(ROOT));
    }

    /** Whether the chain still has a seal that was kept elsewhere: one made anew, or cut short, has not. */
    @Transactional(readOnly = true)
    public boolean goesOnFrom(String kept) {
        long place = kept.matches("\\d{1,18}:.*") ? Long.parseLong(kept.substring(0, kept.indexOf(':'))) : 0;
        return place > 0
                && entries.sealsAfter(place - 1, 1).stream()
                        .anyMatch(seal -> written(seal).equals(kept));
    }

    private static String written(Seal seal) {
        return seal.place() + ":" + seal.hash();
    }

    private List<Seal> after(Seal last) {
        return entries.sealsAfter(last.place(), BATCH);
    }

    /** {@code brokenAt} is the sequence of the first entry that does not match its seal, 0 when the chain holds. */
    public record Verification(long checked, long brokenAt, int unsealed) {

        public boolean holds() {
            return brokenAt == 0;
        }
    }
}
