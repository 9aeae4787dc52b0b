package org.jointfund.workflow;

import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.jointfund.fund.Calendars;
import org.jointfund.fund.RuleSets;
import org.jointfund.shared.BusinessClock;
import org.springframework.context.ApplicationContext;

/** A node of the demonstration: a clock and a date of its own on the database of all, and no jobs that fall due. */
public record DemonstrationNode(StoredClock clock, BusinessDate date) {

    public static DemonstrationNode start(ApplicationContext context) {
        BusinessClock time = new BusinessClock(Clock.systemUTC());
        StoredClock clock = new StoredClock(time, context.getBean(ClockSetting.class));
        BusinessDate date = new BusinessDate(
                clock, Calendars.days(context.getBean(RuleSets.class), time), noJobs(), mock(JobExecutor.class));
        date.resume();
        return new DemonstrationNode(clock, date);
    }

    private static ManagementService noJobs() {
        JobQuery none = mock(JobQuery.class, RETURNS_SELF);
        when(none.listPage(0, 1)).thenReturn(List.of());
        ManagementService management = mock();
        when(management.createJobQuery()).thenReturn(none);
        return management;
    }

    /** It is on its way to a later date, which it has not stored yet. */
    public void moveOn(Duration further) {
        clock.runAheadBy(clock.ahead().plus(further));
    }

    /** As its job executor does. */
    public void runJobs(ApplicationContext context) {
        ProcessEngineImpl engine = (ProcessEngineImpl) context.getBean(ProcessEngine.class);
        new JobsOfTheDay(clock::catchUp)
                .getExecuteJobsRunnable(List.of(), engine)
                .run();
    }
}
