package org.jointfund.badinput;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** What all our tables and the engine's hold, as one checksum each; only sessions may come and go. */
final class Footprint {

    private final JdbcTemplate sql;
    private final String checksums;

    Footprint(JdbcTemplate sql) {
        this.sql = sql;
        this.checksums = "checksum table " + String.join(", ", tables(sql));
    }

    private static List<String> tables(JdbcTemplate sql) {
        return sql.queryForList(
                """
                select t.table_name from information_schema.tables t
                where t.table_schema = database() and t.table_type = 'BASE TABLE'
                and lower(t.table_name) not like 'spring_session%' and t.table_name <> 'flyway_schema_history'
                """,
                String.class);
    }

    Map<String, String> now() {
        Map<String, String> sums = new TreeMap<>();
        sql.query(checksums, row -> {
            sums.put(row.getString(1), String.valueOf(row.getString(2)));
        });
        return sums;
    }
}
