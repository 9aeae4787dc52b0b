package org.jointfund.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database server has counted since it started. */
record ServerStatus(Map<String, Long> counts) {

    static ServerStatus now(JdbcTemplate server) {
        Map<String, Long> counts = new TreeMap<>();
        server.query(
                "show global status where Variable_name in ('Questions', 'Com_commit', 'Com_rollback', 'Com_select',"
                        + " 'Com_insert', 'Com_update', 'Com_delete', 'Com_set_option')",
                row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return new ServerStatus(counts);
    }

    /** What was counted in between, divided by so many. */
    Map<String, Double> since(ServerStatus before, int times) {
        Map<String, Double> each = new TreeMap<>();
        BinaryOperator<Double> same = (one, other) -> one;
        counts.forEach((name, count) ->
                each.merge(name, (count - before.counts().getOrDefault(name, 0L)) / (double) times, same));
        return each;
    }
}
