package org.jointfund.bench;

import java.util.List;
import java.util.stream.Stream;
import org.jointfund.EmbeddedDatabase;
import org.jointfund.Jointfund;
import org.jointfund.workflow.BusinessDate;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** How long the demonstration's date takes to move by a year, with a daily round on each of its days. */
public final class ClockBench {

    private static final int WARM_UP_IN_DAYS = 60;
    private static final double TARGET_IN_SECONDS = 5;

    private ClockBench() {}

    public static void main(String[] args) {
        List<String> settings = Stream.concat(
                        EmbeddedDatabase.throwAway().settings().stream(),
                        Stream.of("server.port=0", "jointfund.workflow.job-executor=false"))
                .toList();
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Jointfund.class)
                .profiles("demo")
                .run(settings.stream().map(setting -> "--" + setting).toArray(String[]::new))) {
            measure(application.getBean(BusinessDate.class));
            System.exit(0);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void measure(BusinessDate date) {
        date.moveTo(date.today().plusDays(WARM_UP_IN_DAYS));
        long start = System.nanoTime();
        int steps = date.moveTo(date.today().plusYears(1));
        new Figure("clock-year", (System.nanoTime() - start) / 1e9, "s", TARGET_IN_SECONDS).print();
        Figure.of("clock-year-steps", steps, "steps").print();
    }
}
