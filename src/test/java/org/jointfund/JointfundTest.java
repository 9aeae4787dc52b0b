package org.jointfund;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jointfund.workflow.SameClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** A test on the whole application: all of them share one context and one database, to which a test may write without a transaction. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"jointfund.workflow.job-executor=false", "spring.datasource.hikari.auto-commit=true"})
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
@TestExecutionListeners(listeners = SameClock.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface JointfundTest {}
