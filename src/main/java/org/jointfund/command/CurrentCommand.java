package org.jointfund.command;

import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The key of the request whose transaction this is, for the audit trail. */
public final class CurrentCommand {

    private CurrentCommand() {}

    static void key(String key) {
        if (TransactionSynchronizationManager.hasResource(CurrentCommand.class)) {
            TransactionSynchronizationManager.unbindResource(CurrentCommand.class);
        }
        TransactionSynchronizationManager.bindResource(CurrentCommand.class, key);
        TransactionSynchronizationManager.registerSynchronization(new Unbinding());
    }

    public static Optional<String> key() {
        return Optional.ofNullable((String) TransactionSynchronizationManager.getResource(CurrentCommand.class));
    }

    private static final class Unbinding implements org.springframework.transaction.support.TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(CurrentCommand.class);
        }
    }
}
