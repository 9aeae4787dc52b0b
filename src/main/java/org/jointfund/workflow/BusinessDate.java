package org.jointfund.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.jointfund.shared.CommonDay;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The demonstration's date (N10): it only moves forward, and everything that falls due on the way happens in order. */
@Service
public class BusinessDate {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final StoredClock clock;
    private final CommonDay common;
    private final ManagementService management;
    private final JobExecutor jobs;

    BusinessDate(StoredClock clock, CommonDay common, ManagementService management, JobExecutor jobs) {
        this.clock = clock;
        this.common = common;
        this.management = management;
        this.jobs = jobs;
    }

    @EventListener(ApplicationStartedEvent.class)
    void resume() {
        clock.catchUp();
    }

    public LocalDate today() {
        return common.today();
    }

    /** Moves to the morning of the day and answers how many steps fell due, which nobody else runs meanwhile; a day that has passed is refused. */
    @Transactional
    public int moveTo(LocalDate day) {
        if (!day.isAfter(today())) {
            throw new Refused(Problem.at("day", "clock.backwards", today()));
        }
        Duration before = clock.ahead();
        boolean jobsRun = jobs.isActive();
        jobs.shutdown();
        try {
            int steps = runUntil(day.atTime(MORNING).toInstant(ZoneOffset.UTC));
            clock.store();
            return steps;
        } catch (RuntimeException e) {
            clock.runAheadBy(before);
            throw e;
        } finally {
            resume(jobsRun);
        }
    }

    private void resume(boolean jobsRun) {
        if (jobsRun) {
            jobs.start();
        }
    }

    private int runUntil(Instant end) {
        int ran = 0;
        for (Job next = next(end); next != null; next = next(end)) {
            Optional.ofNullable(next.getDuedate())
                    .ifPresent(due -> moveClock(due.toInstant().plusSeconds(1)));
            management.executeJob(next.getId());
            ran++;
        }
        moveClock(end);
        return ran;
    }

    /** Runs what is due by now, oldest first, until nothing is. */
    public int runDue() {
        int ran = 0;
        for (Job due = next(clock.now()); due != null; due = next(clock.now())) {
            management.executeJob(due.getId());
            ran++;
        }
        return ran;
    }

    /** The first of all jobs, if it is due by then; one without a day waits for nothing. */
    private @Nullable Job next(Instant end) {
        List<Job> first = management
                .createJobQuery()
                .withRetriesLeft()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        return first.stream()
                .filter(job -> job.getDuedate() == null
                        || !job.getDuedate().toInstant().isAfter(end))
                .findFirst()
                .orElse(null);
    }

    private void moveClock(Instant instant) {
        if (instant.isAfter(clock.now())) {
            clock.runAheadBy(clock.ahead().plus(Duration.between(clock.now(), instant)));
        }
    }
}
