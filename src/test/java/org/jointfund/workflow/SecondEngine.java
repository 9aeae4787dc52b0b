package org.jointfund.workflow;

import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.annotation.MapperScan;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A second node with an engine and connections of its own on the first one's database (N32); found by nobody but its starter. */
@EnableTransactionManagement
@EnableConfigurationProperties(WorkflowSettings.class)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    MybatisAutoConfiguration.class
})
@ComponentScan({"org.jointfund.workflow.persistence", "org.jointfund.shared.persistence"})
@MapperScan(basePackages = "org.jointfund.workflow.persistence", annotationClass = Mapper.class)
@Import({EngineSetup.class, Processes.class})
final class SecondEngine {

    static ConfigurableApplicationContext start(Environment first) {
        return new SpringApplicationBuilder(SecondEngine.class)
                .web(WebApplicationType.NONE)
                .run(
                        setting(first, "spring.datasource.url"),
                        setting(first, "spring.datasource.username"),
                        setting(first, "spring.datasource.password"),
                        "--jointfund.workflow.engine-name=second",
                        "--jointfund.workflow.job-executor=false");
    }

    private static String setting(Environment first, String name) {
        return "--" + name + "=" + first.getRequiredProperty(name);
    }
}
