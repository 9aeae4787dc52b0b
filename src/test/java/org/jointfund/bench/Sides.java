package org.jointfund.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jointfund.EmbeddedDatabase;
import org.jointfund.Jointfund;
import org.jointfund.workflow.BusinessDate;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Our application, and beside it schemas with nothing but the engine's tables, on one server that forces every commit to disk. */
record Sides(EmbeddedDatabase server, ConfigurableApplicationContext ours, SwitchedRendering rendering)
        implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "lifecycle-bench");
    private static final int CONNECTIONS = 20;

    static Sides start() throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        FileSystemUtils.deleteRecursively(FOLDER);
        EmbeddedDatabase server = EmbeddedDatabase.lasting(FOLDER.toAbsolutePath());
        SwitchedRendering rendering = new SwitchedRendering();
        return new Sides(server, application(server, rendering), rendering);
    }

    private static ConfigurableApplicationContext application(EmbeddedDatabase server, SwitchedRendering rendering) {
        ConfigurableApplicationContext application = new SpringApplicationBuilder(Jointfund.class)
                .profiles("demo")
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(rendering))
                .run(arguments(server));
        application.getBean(BusinessDate.class).moveTo(nextJanuary(application));
        return application;
    }

    private static String[] arguments(EmbeddedDatabase server) {
        Stream<String> own =
                Stream.of("server.port=0", "jointfund.workflow.job-executor=false", "logging.level.root=error");
        return Stream.concat(server.settings().stream(), own)
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
    }

    /** Whatever day it is, a programme that starts in the middle of January owes the same reports. */
    private static LocalDate nextJanuary(ConfigurableApplicationContext application) {
        LocalDate today = application.getBean(BusinessDate.class).today();
        return LocalDate.of(today.getYear() + 1, Month.JANUARY, 15);
    }

    /** Connections as they come. */
    HikariDataSource stock(String schema) {
        HikariDataSource rows = new HikariDataSource();
        rows.setMaximumPoolSize(CONNECTIONS);
        rows.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return engineOnly(schema, rows);
    }

    /** Connections set up as our application does. */
    HikariDataSource tuned(String schema) {
        HikariDataSource rows = new HikariDataSource();
        Binder.get(ours.getEnvironment()).bind("spring.datasource.hikari", Bindable.ofInstance(rows));
        return engineOnly(schema, rows);
    }

    private HikariDataSource engineOnly(String schema, HikariDataSource rows) {
        Map<String, String> settings = server.settings(schema).stream()
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(setting -> setting[0], setting -> setting[1]));
        rows.setJdbcUrl(settings.get("spring.datasource.url"));
        rows.setUsername(settings.get("spring.flyway.user"));
        rows.setPassword(settings.get("spring.flyway.password"));
        Flyway.configure()
                .dataSource(rows.getJdbcUrl(), rows.getUsername(), rows.getPassword())
                .locations("classpath:db/migration")
                .target("1")
                .load()
                .migrate();
        return rows;
    }

    @Override
    public void close() {
        ours.close();
    }
}
