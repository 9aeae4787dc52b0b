package org.jointfund.workflow;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jointfund.shared.Stale;

/** However the engine says that another transaction was first, the step is not open any more (architecture, trap 1). */
final class Race {

    private Race() {}

    static void guarded(Runnable step) {
        try {
            step.run();
        } catch (OptimisticLockingException
                | NullValueException
                | MismatchingMessageCorrelationException
                | TaskAlreadyClaimedException e) {
            throw lost(e);
        } catch (NullPointerException e) {
            throw isOfTheEngine(e) ? lost(e) : e;
        }
    }

    /** The engine stumbles where it looks for an execution that another transaction has just ended. */
    private static boolean isOfTheEngine(NullPointerException e) {
        return e.getStackTrace().length > 0
                && e.getStackTrace()[0].getClassName().startsWith("org.camunda.bpm.engine.");
    }

    private static Stale lost(Exception cause) {
        Stale stale = Stale.step();
        stale.initCause(cause);
        return stale;
    }
}
