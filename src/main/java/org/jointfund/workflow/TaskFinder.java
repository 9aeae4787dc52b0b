package org.jointfund.workflow;

import java.util.List;

/** Finds running instances, and open user tasks by what they are and whose, in one read of the engine's tables. */
public interface TaskFinder {

    /** The ids of the open tasks of this kind for the business key, oldest first. */
    List<String> open(String task, String businessKey);

    /** The same, of several like tasks only those whose branch carries the variable with this value. */
    List<String> open(String task, String businessKey, String variable, String value);

    /** Whether an instance of the process runs under the key. */
    boolean isRunning(String process, String businessKey);
}
