package org.jointfund.ledger;

import java.time.Clock;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.fund.Calendars;
import org.jointfund.fund.FundDays;
import org.mybatis.spring.annotation.MapperScan;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A second node of the application with its own connections, as far as the ledger goes (N32); found by nobody but its starter. */
@EnableTransactionManagement
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    MybatisAutoConfiguration.class
})
@ComponentScan({"org.jointfund.ledger.persistence", "org.jointfund.shared.persistence"})
@MapperScan(basePackages = "org.jointfund.ledger.persistence", annotationClass = Mapper.class)
@Import({Books.class, Outstanding.class, Promising.class, Paying.class})
final class SecondNode {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    FundDays days(Clock clock) {
        return Calendars.daysInUtc(clock);
    }

    /** Starts the node on the same database as the first. */
    static ConfigurableApplicationContext start(Environment first) {
        return new SpringApplicationBuilder(SecondNode.class)
                .web(WebApplicationType.NONE)
                .run(
                        setting(first, "spring.datasource.url"),
                        setting(first, "spring.datasource.username"),
                        setting(first, "spring.datasource.password"),
                        "--spring.main.lazy-initialization=false");
    }

    private static String setting(Environment first, String name) {
        return "--" + name + "=" + first.getRequiredProperty(name);
    }
}
