package org.jointfund.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jointfund.JointfundTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** N20 on MariaDB: entries are numbered in one order and commit in another. */
@JointfundTest
class SealOrderTests {

    @Autowired
    private DataSource connections;

    @Autowired
    private Sealing sealing;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void anEntryStillOpenWhenALaterOneIsSealedIsSealedInTheNextRound() throws SQLException {
        try (Connection slow = connections.getConnection();
                Connection quick = connections.getConnection()) {
            slow.setAutoCommit(false);
            append(slow, "SEAL-ORDER/SLOW");
            append(quick, "SEAL-ORDER/QUICK");
            sealing.sealAll();
            slow.commit();
            slow.setAutoCommit(true);
        }

        assertThat(sealing.verify().unsealed()).isEqualTo(1);
        assertThat(sealing.sealAll()).isEqualTo(1);
        assertThat(sealing.verify().holds()).isTrue();
        assertThat(place("SEAL-ORDER/SLOW")).isEqualTo(place("SEAL-ORDER/QUICK") + 1);
    }

    @Test
    void placesHaveNoGap() {
        sealing.sealAll();

        assertThat(sql.queryForObject("select max(place) - count(*) from audit_seal", Long.class))
                .isZero();
    }

    private static void append(Connection connection, String subject) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into audit_entry (subject, event, person_id, happened_at, idempotency_key, facts)
                values (?, 'Happened', 'somebody', '2026-01-15 09:00:00', '', '{}')""")) {
            insert.setString(1, subject);
            insert.executeUpdate();
        }
    }

    private long place(String subject) {
        Long place = sql.queryForObject(
                "select s.place from audit_seal s join audit_entry e on e.sequence = s.sequence where e.subject = ?",
                Long.class,
                subject);
        return place == null ? 0 : place;
    }
}
