package org.jointfund.programme.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jointfund.programme.Programme;
import org.jointfund.shared.CaseNumber;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Under which version of the rules the cases stand that this transaction has read: it never changes, so it is not read again. */
final class KeptRules implements TransactionSynchronization {

    private final Map<CaseNumber, Integer> versions = new HashMap<>();

    static Programme noted(Programme programme) {
        current().ifPresent(kept -> kept.versions.put(programme.number(), programme.ruleSetVersion()));
        return programme;
    }

    static Optional<Integer> version(CaseNumber number) {
        return current().map(kept -> kept.versions.get(number));
    }

    /** It is dropped with the transaction. */
    private static Optional<KeptRules> current() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? Optional.of(begun().orElseGet(KeptRules::begin))
                : Optional.empty();
    }

    private static Optional<KeptRules> begun() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(KeptRules.class::isInstance)
                .map(KeptRules.class::cast)
                .findFirst();
    }

    private static KeptRules begin() {
        KeptRules kept = new KeptRules();
        TransactionSynchronizationManager.registerSynchronization(kept);
        return kept;
    }
}
