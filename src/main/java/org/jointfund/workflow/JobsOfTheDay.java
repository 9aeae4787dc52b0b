package org.jointfund.workflow;

import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;

/** Runs jobs at the date of the demonstration, though another node moved it and nobody has asked this one since. */
final class JobsOfTheDay extends DefaultJobExecutor {

    private final Runnable catchUp;

    JobsOfTheDay(Runnable catchUp) {
        this.catchUp = catchUp;
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobs, ProcessEngineImpl engine) {
        Runnable all = super.getExecuteJobsRunnable(jobs, engine);
        return () -> {
            catchUp.run();
            all.run();
        };
    }
}
