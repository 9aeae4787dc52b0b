package org.jointfund.workflow;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Runs what is due by business time, oldest first, until nothing is due: for the demonstration's clock and for tests. */
@Component
public class DueJobs {

    private static final int AT_ONCE = 50;

    private final ManagementService management;

    DueJobs(ManagementService management) {
        this.management = management;
    }

    /** How many jobs ran; a job that fails stops the run and shows its cause. */
    public int run() {
        int ran = 0;
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> management.executeJob(job.getId()));
            ran += due.size();
        }
        return ran;
    }

    private List<Job> due() {
        return management
                .createJobQuery()
                .executable()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, AT_ONCE);
    }
}
