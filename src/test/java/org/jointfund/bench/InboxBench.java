package org.jointfund.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jointfund.EmbeddedDatabase;
import org.jointfund.Jointfund;
import org.jointfund.workflow.Position;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** How long a person's list of tasks takes when 100,000 are open, and what it costs the database. */
public final class InboxBench {

    private static final int FEW = 100;
    private static final int MANY = 100_000;
    private static final int WARM_UP = 50;
    private static final int RUNS = 300;
    private static final String FOCAL_POINT = "alder-focal-point";
    private static final String OFFICER = "secretariat-officer-1";
    private static final String AGENT = "agent-officer";
    private static final List<String> READERS = List.of(FOCAL_POINT, OFFICER, "alder-signatory", "member-a1");

    /** A tenth of the officer's 20,000 have no due date and stand last: among them, near the 19,000th. */
    private static final String LATE = Position.NEVER.getEpochSecond() + "_8";

    private final JdbcTemplate sql;
    private final int port;

    private InboxBench(ConfigurableApplicationContext application) {
        this.sql = administrator(application.getEnvironment());
        this.port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public static void main(String[] args) {
        List<String> settings = new ArrayList<>(List.of("server.port=0", "jointfund.workflow.job-executor=false"));
        settings.addAll(EmbeddedDatabase.throwAway().settings());
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Jointfund.class)
                .profiles("demo")
                .run(settings.stream().map(setting -> "--" + setting).toArray(String[]::new))) {
            new InboxBench(application).measure();
            System.exit(0);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    /** Series of numbers come from a storage engine that the application may not read. */
    private static JdbcTemplate administrator(Environment settings) {
        return new JdbcTemplate(new DriverManagerDataSource(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getRequiredProperty("spring.flyway.user"),
                settings.getRequiredProperty("spring.flyway.password")));
    }

    private void measure() throws IOException, InterruptedException {
        OpenTasks tasks = new OpenTasks(sql);
        tasks.cases(1, MANY);
        tasks.tasks(1, FEW, true);
        tasks.rows(30, 30);
        analyze();
        for (String reader : READERS) {
            run(reader, "/tasks");
        }
        List<Run> few = runs();
        tasks.tasks(FEW + 1, MANY, false);
        tasks.happenings(MANY);
        analyze();
        List<Run> many = runs();
        for (int i = 0; i < READERS.size(); i++) {
            report(READERS.get(i), few.get(i), many.get(i));
        }
        new LongLists(sql, MANY).add();
        otherLists();
        listsOfAFund();
    }

    /** A page far down the same list, and the other lists that grow: each costs the same wherever it is. */
    private void otherLists() throws IOException, InterruptedException {
        page("tasks-far-down", OFFICER, "/tasks?after=" + LATE);
        page("cases", OFFICER, "/cases");
        page("cases-far-down", OFFICER, "/cases?after=MIG00-2020-000100");
        page("cases-of-an-agency", FOCAL_POINT, "/cases");
        page("cases-in-a-state-of-none", OFFICER, "/cases?status=ACTIVE");
        page("history", OFFICER, "/cases/MIG00-2020-000001/history");
    }

    private void listsOfAFund() throws IOException, InterruptedException {
        page("meetings", OFFICER, "/meetings");
        page("meetings-far-down", OFFICER, "/meetings?before=2020-02-01_100000");
        page("exceptions", OFFICER, "/exceptions");
        page("exceptions-far-down", OFFICER, "/exceptions?before=100");
        page("contributions", AGENT, LongLists.FUND + "/contributions");
        page(
                "contributions-far-down",
                AGENT,
                LongLists.FUND
                        + "/contributions?depositsAfter=2020-02-01_100000&pledgesAfter=2020-02-01_100000&instalmentsAfter=2026-09-01_1");
        page("vouchers", AGENT, LongLists.FUND + "/vouchers");
        page("vouchers-far-down", AGENT, LongLists.FUND + "/vouchers?decidedBefore=100");
    }

    private void page(String name, String reader, String path) throws IOException, InterruptedException {
        Run run = run(reader, path);
        new Figure("list-" + name + "-p95", Figure.percentile(run.milliseconds(), 95), "ms", 60).print();
        Figure.of("list-" + name + "-median", run.median(), "ms").print();
        Figure.of("list-" + name + "-statements", run.statements(), "a-request").print();
    }

    /** What the server does by itself once enough rows have changed. */
    private void analyze() {
        Stream.of(
                        "ACT_RU_TASK",
                        "ACT_RU_IDENTITYLINK",
                        "ACT_RU_EXECUTION",
                        "ACT_RU_VARIABLE",
                        "programme",
                        "audit_entry")
                .forEach(table -> sql.queryForList("analyze table " + table));
    }

    private List<Run> runs() throws IOException, InterruptedException {
        List<Run> runs = new ArrayList<>();
        for (String reader : READERS) {
            runs.add(run(reader, "/tasks"));
        }
        return runs;
    }

    private record Run(List<Double> milliseconds, double statements) {

        double median() {
            return Figure.percentile(milliseconds, 50);
        }
    }

    private Run run(String person, String path) throws IOException, InterruptedException {
        Browser browser = new Browser(port);
        browser.signIn(person);
        for (int i = 0; i < WARM_UP; i++) {
            browser.get(path);
        }
        long before = statements();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            browser.get(path);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return new Run(times, (statements() - before) / (double) RUNS);
    }

    /** What the server has been asked so far to read or write. */
    private long statements() {
        return sql.query(
                "show global status where variable_name in ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')",
                rows -> {
                    long sum = 0;
                    while (rows.next()) {
                        sum += rows.getLong(2);
                    }
                    return sum;
                });
    }

    private static void report(String reader, Run few, Run many) {
        String name = "inbox-" + reader;
        new Figure(name + "-p95", Figure.percentile(many.milliseconds(), 95), "ms", 60).print();
        new Figure(name + "-median", many.median(), "ms", 1.5 * few.median()).print();
        Figure.of(name + "-median-with-100", few.median(), "ms").print();
        Figure.of(name + "-statements", many.statements(), "a-request").print();
    }
}
