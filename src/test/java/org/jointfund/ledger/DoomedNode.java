package org.jointfund.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.audit.AuditTrail;
import org.jointfund.audit.Sealing;
import org.jointfund.command.Commands;
import org.jointfund.command.Receipt;
import org.jointfund.command.Request;
import org.jointfund.fund.Calendars;
import org.jointfund.fund.FundDays;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Share;
import org.mybatis.spring.annotation.MapperScan;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A node in a process of its own whose hands take requests and say which they answered, while one of them seals the trail, until it is killed. */
@EnableTransactionManagement(proxyTargetClass = true)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    MybatisAutoConfiguration.class
})
@ComponentScan({
    "org.jointfund.audit.persistence",
    "org.jointfund.command.persistence",
    "org.jointfund.ledger.persistence",
    "org.jointfund.shared.persistence"
})
@MapperScan(basePackages = "org.jointfund", annotationClass = Mapper.class)
@Import({
    AuditTrail.class,
    Books.class,
    Commands.class,
    Covering.class,
    Outstanding.class,
    Promising.class,
    Receiving.class,
    Sealing.class
})
final class DoomedNode {

    static final PersonId HAND = new PersonId("doomed");
    static final String SENT = "sent ";
    static final String ANSWERED = "answered ";
    private static final int HANDS = 8;
    private static final int BETWEEN_SEALS = 10;
    private static final Money EACH = Money.usd("100.00");

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    FundDays days(Clock clock) {
        return Calendars.daysInUtc(clock);
    }

    /** The fund to give to, then the settings of the database. */
    public static void main(String[] arguments) {
        List<String> settings = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
        ApplicationContext node = new SpringApplicationBuilder(DoomedNode.class)
                .web(WebApplicationType.NONE)
                .run(settings.toArray(String[]::new));
        FundCode fund = new FundCode(arguments[0]);
        for (int hand = 0; hand < HANDS; hand++) {
            boolean seals = hand == 0;
            new Thread(() -> work(node, fund, seals)).start();
        }
    }

    private static void work(ApplicationContext node, FundCode fund, boolean seals) {
        for (int done = 1; ; done++) {
            String key = UUID.randomUUID().toString();
            System.out.println(SENT + key);
            give(node, fund, key);
            System.out.println(ANSWERED + key);
            if (seals && done % BETWEEN_SEALS == 0) {
                node.getBean(Sealing.class).sealAll();
            }
        }
    }

    /** Takes money in and promises it: two journals, their balances, two events and a receipt, or nothing. */
    static Receipt give(ApplicationContext node, FundCode fund, String key) {
        Request request = new Request(key, HAND, "POST /" + fund, "0".repeat(64));
        return node.getBean(Commands.class).once(request, () -> {
            node.getBean(Receiving.class)
                    .deposit(new Deposit(fund, Earmark.NONE, key, LedgerFixtures.DAY, EACH, new Share(0), ""), HAND);
            Promise promise = new Promise(CaseNumber.of(fund, 2026, 1), 1, EACH, Set.of(), key);
            node.getBean(Promising.class).reserve(promise, Money.ZERO, HAND);
            return Receipt.of("/funds/" + fund, "task.claimed");
        });
    }
}
