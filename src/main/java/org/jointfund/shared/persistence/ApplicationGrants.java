package org.jointfund.shared.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** After every migration, gives the application's database user exactly the rights of {@code db/grants} (N21). */
@Component
class ApplicationGrants implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return false;
    }

    @Override
    public void handle(Event event, Context context) {
        String user = context.getConfiguration().getPlaceholders().getOrDefault("application-user", "");
        if (user.equals(context.getConfiguration().getUser())) {
            return;
        }
        try {
            grant(context.getConnection(), user);
        } catch (SQLException e) {
            throw new IllegalStateException("The migration user may not grant rights to " + user, e);
        }
    }

    private static void grant(Connection connection, String user) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (TableGrant grant : TableGrant.all()) {
                statement.execute("grant %s on %s to `%s`@`%%`".formatted(grant.rights(), grant.table(), user));
            }
        }
    }

    @Override
    public String getCallbackName() {
        return "applicationGrants";
    }

    /** One line of {@code db/grants/*.csv}: a table and the statements the application may run on it. */
    record TableGrant(String table, String rights) {

        static List<TableGrant> all() {
            try {
                Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/grants/*.csv");
                return Arrays.stream(files).flatMap(file -> read(file).stream()).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<TableGrant> read(Resource file) {
            try {
                return file.getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> line.split(";", -1))
                        .map(cells -> new TableGrant(cells[0], cells[1].replace(" ", ", ")))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
