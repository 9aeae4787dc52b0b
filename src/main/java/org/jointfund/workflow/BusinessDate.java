package org.jointfund.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.jointfund.shared.BusinessClock;
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

    private final BusinessClock clock;
    private final ClockSetting setting;
    private final ManagementService management;
    private final JobExecutor jobs;

    BusinessDate(BusinessClock clock, ClockSetting setting, ManagementService management, JobExecutor jobs) {
        this.clock = clock;
        this.setting = setting;
        this.management = management;
        this.jobs = jobs;
    }

    @EventListener(ApplicationStartedEvent.class)
    void resume() {
        runAheadBy(Duration.ofSeconds(setting.secondsAhead()));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
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
            setting.secondsAhead(clock.ahead().toSeconds());
            return steps;
        } catch (RuntimeException e) {
            runAheadBy(before);
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
        int steps = runDue();
        for (Job next = nextTimer(end); next != null; next = nextTimer(end)) {
            moveClock(next.getDuedate().toInstant().plusSeconds(1));
            steps += runDue();
        }
        moveClock(end);
        return steps + runDue();
    }

    /** Runs what is due by now, oldest first, until nothing is. */
    public int runDue() {
        int ran = 0;
        for (Job due = due(); due != null; due = due()) {
            management.executeJob(due.getId());
            ran++;
        }
        return ran;
    }

    private @Nullable Job due() {
        return management.createJobQuery().executable().active().orderByJobDuedate().asc().listPage(0, 1).stream()
                .findFirst()
                .orElse(null);
    }

    private @Nullable Job nextTimer(Instant end) {
        return management
                .createJobQuery()
                .timers()
                .withRetriesLeft()
                .active()
                .duedateLowerThan(java.util.Date.from(end))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private void moveClock(Instant instant) {
        if (instant.isAfter(clock.instant())) {
            runAheadBy(clock.ahead().plus(Duration.between(clock.instant(), instant)));
        }
    }

    private void runAheadBy(Duration ahead) {
        clock.runAheadBy(ahead);
        ClockUtil.offset(clock.ahead().toMillis());
    }
}
