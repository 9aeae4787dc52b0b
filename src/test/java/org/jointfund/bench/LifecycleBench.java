package org.jointfund.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.jointfund.bench.Round.Speed;
import org.jointfund.lifecycle.Lifecycle;
import org.jointfund.reporting.Report;
import org.jointfund.reporting.ReportStatus;
import org.jointfund.reporting.Reports;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How many lifecycles a second our services play, beside an engine as it comes that is told the same steps on the same models;
 * both on one server that forces every commit to disk. The length of a round in seconds may be given.
 */
public final class LifecycleBench {

    private static final double TARGET = 0.7;
    private static final int ROUNDS = 5;
    private static final int COUNTED = 5;
    private static final String ROUND_IN_SECONDS = "60";

    private final Sides sides;
    private final Duration length;
    private final JdbcTemplate server;
    private final Lifecycle ours;
    private final BareEngine stock;
    private final BareLifecycle bare;

    private LifecycleBench(Sides sides, Duration length) throws Exception {
        this.sides = sides;
        this.length = length;
        this.server = new JdbcTemplate(sides.ours().getBean(DataSource.class));
        this.ours = new Lifecycle(sides.ours(), new FundCode("MIG00"));
        ours.endowedWith(Money.usd("900000000000.00"));
        this.stock = new BareEngine(sides.stock("jointfund_bare"), HistoryLevel.HISTORY_LEVEL_FULL);
        this.bare = new BareLifecycle(stock, collections(ours.played()));
    }

    public static void main(String[] args) throws Exception {
        Duration length = Duration.ofSeconds(Long.parseLong(args.length > 0 ? args[0] : ROUND_IN_SECONDS));
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        try (Sides sides = Sides.start()) {
            new LifecycleBench(sides, length).measure();
        }
    }

    private void measure() throws Exception {
        compareSteps();
        count("ours", ours::played);
        count("bare", bare::play);
        compareSpeed();
        alone("lifecycle-bare-our-history", atOurLevel(sides.stock("jointfund_bare_activity"))::play);
        alone("lifecycle-bare-our-history-and-connections", atOurLevel(sides.tuned("jointfund_bare_tuned"))::play);
        sides.rendering().printing(true);
        alone("lifecycle-ours-with-pdf", ours::played);
    }

    private BareLifecycle atOurLevel(DataSource rows) throws IOException {
        return new BareLifecycle(new BareEngine(rows, ourLevel()), bare.collections());
    }

    private HistoryLevel ourLevel() {
        ProcessEngine engine = sides.ours().getBean(ProcessEngine.class);
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getHistoryLevel();
    }

    /** For how many periods and kinds of report the agencies were asked. */
    private int collections(CaseNumber number) {
        return (int) sides.ours().getBean(Reports.class).of(number).stream()
                .filter(report -> report.status() == ReportStatus.ACCEPTED)
                .map(Report::key)
                .distinct()
                .count();
    }

    private void compareSteps() {
        bare.play();
        Map<String, Long> mine = steps(sides.ours().getBean(ProcessEngine.class));
        Map<String, Long> theirs = steps(stock.engine());
        if (!mine.equals(theirs)) {
            throw new IllegalStateException("Not the same steps:\n" + mine + "\n" + theirs);
        }
        int sum = mine.values().stream().mapToInt(Math::toIntExact).sum();
        line("lifecycle-activities", sum, "steps");
    }

    private static Map<String, Long> steps(ProcessEngine engine) {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().list().stream()
                .filter(step -> !step.getProcessDefinitionKey().equals("dailyRound"))
                .collect(Collectors.groupingBy(
                        HistoricActivityInstance::getActivityId, TreeMap::new, Collectors.counting()));
    }

    /** What one lifecycle asks of the server, played alone. */
    private void count(String side, Runnable play) {
        ServerStatus before = ServerStatus.now(server);
        for (int i = 0; i < COUNTED; i++) {
            play.run();
        }
        Map<String, Double> each = ServerStatus.now(server).since(before, COUNTED);
        each.forEach((name, value) ->
                line("lifecycle-" + side + "-" + name.toLowerCase(Locale.ROOT).replace('_', '-'), value, "each"));
    }

    private void compareSpeed() throws ExecutionException, InterruptedException {
        List<Speed> theirs = new ArrayList<>();
        List<Speed> mine = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            theirs.add(new Round(bare::play, length).measured());
            mine.add(new Round(ours::played, length).measured());
            System.err.printf("round %d: bare %s, ours %s%n", round + 1, theirs.get(round), mine.get(round));
        }
        report("lifecycle-bare", theirs);
        report("lifecycle-ours", mine);
        List<Double> ratios = IntStream.range(0, ROUNDS)
                .mapToObj(
                        round -> mine.get(round).perSecond() / theirs.get(round).perSecond())
                .toList();
        double ratio = median(ratios);
        System.out.printf(
                Locale.ROOT, "lifecycle-ratio %.3f times %.1f %s%n", ratio, TARGET, ratio >= TARGET ? "pass" : "short");
    }

    private void alone(String name, Runnable play) throws ExecutionException, InterruptedException {
        report(name, List.of(new Round(play, length).measured()));
    }

    private static void report(String name, List<Speed> speeds) {
        line(name, median(speeds.stream().map(Speed::perSecond).toList()), "1/s");
        line(name + "-cpu", median(speeds.stream().map(Speed::cpuMilliseconds).toList()), "ms");
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void line(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "%s %.3f %s - pass%n", name, value, unit);
    }
}
