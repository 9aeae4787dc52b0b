package org.jointfund.workflow;

import java.io.IOException;
import java.time.Clock;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.jointfund.shared.BusinessClock;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;

/** The embedded engine: on our database and in our transactions, with the models of the jar and an allow-list of beans. */
@Configuration(proxyBeanMethods = false)
class EngineSetup {

    @Bean
    BusinessClock clock() {
        return new BusinessClock(Clock.systemUTC());
    }

    /** The engine's clock belongs to the whole virtual machine; the first timers are set by it, before our date is resumed. */
    @Bean
    @DependsOnDatabaseInitialization
    SpringProcessEngineConfiguration engineConfiguration(
            DataSource rows,
            PlatformTransactionManager transactions,
            WorkflowSettings settings,
            ApplicationContext context)
            throws IOException {
        ClockUtil.reset();
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setProcessEngineName(settings.engineName());
        engine.setDataSource(rows);
        engine.setTransactionManager(transactions);
        engine.setDatabaseType("mysql");
        engine.setDatabaseSchemaUpdate("false");
        keepHistory(engine);
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setDeploymentResources(models());
        engine.setDeploymentName("jointfund");
        restrict(engine, context);
        runJobs(engine, settings);
        if (context.getEnvironment().matchesProfiles("demo")) {
            engine.setJobExecutor(
                    new JobsOfTheDay(() -> context.getBean(StoredClock.class).catchUp()));
        }
        return engine;
    }

    private static Resource[] models() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.*mn");
    }

    /** When an instance ends its history is not written once more: what is old is found by when it ended. */
    private static void keepHistory(SpringProcessEngineConfiguration engine) {
        engine.setHistoryLevel(new StepHistory());
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        engine.setHistoryCleanupStrategy("endTimeBased");
    }

    /** Expressions see only the beans that models may name; nothing is deserialised or reported (threat model). */
    private static void restrict(SpringProcessEngineConfiguration engine, ApplicationContext context) {
        engine.setBeans(new ModelBeans(context));
        engine.setJavaSerializationFormatEnabled(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
    }

    private static void runJobs(SpringProcessEngineConfiguration engine, WorkflowSettings settings) {
        engine.setJobExecutorActivate(settings.jobExecutor());
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setDefaultNumberOfRetries(4);
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean(destroyMethod = "")
    JobExecutor jobExecutor(ProcessEngine engine) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    @Bean
    DecisionService decisionService(ProcessEngine engine) {
        return engine.getDecisionService();
    }
}
