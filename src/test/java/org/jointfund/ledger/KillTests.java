package org.jointfund.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jointfund.AnotherJvm;
import org.jointfund.FullFigure;
import org.jointfund.JointfundTest;
import org.jointfund.audit.Sealing;
import org.jointfund.shared.FundCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A node is killed in the middle of its work and started again: what was answered is there, what was not can be sent again (P5 to P8). */
@JointfundTest
class KillTests {

    private static final int KILLS = FullFigure.of(2, 20);
    private static final File COMPLAINTS = new File("target/doomed.log");
    private static final int ANSWERS_BEFORE_A_KILL = FullFigure.of(60, 1_000);

    private final FundCode fund = new LedgerFixtures().fund;
    private final Set<String> sent = new TreeSet<>();
    private final Set<String> answered = new TreeSet<>();

    @Autowired
    private ApplicationContext survivor;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Sealing sealing;

    @Test
    void whatWasAnsweredIsThereAndWhatWasNotTakesEffectOnceWhenSentAgain() throws Exception {
        FullFigure figure = FullFigure.begin("Killed while it works", KILLS + " kills of a node with 8 threads");
        give("before");
        for (int kill = 0; kill < KILLS; kill++) {
            live();
            give("after kill " + kill); // what the node left unfinished holds nobody up
        }
        Set<String> unanswered = new TreeSet<>(sent);
        unanswered.removeAll(answered);
        assertThat(unanswered).as("caught in the middle").isNotEmpty();
        assertThat(receipts()).containsAll(answered);
        theBooksAndTheTrailHold();

        unanswered.forEach(this::give);

        assertThat(receipts()).isEqualTo(sent);
        theBooksAndTheTrailHold();
        figure.found("%,d answered, none lost; %d unanswered, each has one effect when sent again; books and seals hold"
                .formatted(answered.size(), unanswered.size()));
    }

    /** One effect for each receipt, whole, and no effect without one. */
    private void theBooksAndTheTrailHold() {
        List<String> receipts = List.copyOf(receipts());
        assertThat(journals("DEPOSIT")).isEqualTo(receipts);
        assertThat(journals("RESERVATION")).isEqualTo(receipts);
        assertThat(events("having count(*) = 2")).isEqualTo(receipts);
        assertThat(events("having count(*) <> 2")).isEmpty();
        assertThat(LedgerInvariants.violations(sql, fund)).isEmpty();
        assertThat(sealing.verify().holds()).isTrue();
        sealing.sealAll();
        assertThat(sealing.verify()).isEqualTo(new Sealing.Verification(entries(), 0, 0));
    }

    private void give(String key) {
        sent.add(key);
        DoomedNode.give(survivor, fund, key);
        answered.add(key);
    }

    /** From its start to its end without warning. */
    private void live() throws IOException, InterruptedException {
        int enough = answered.size() + ANSWERS_BEFORE_A_KILL;
        Process node = start();
        try (BufferedReader said = node.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                hear(line);
                if (answered.size() == enough) {
                    node.toHandle().destroyForcibly(); // the process itself would close what it has said
                }
            }
        }
        assertThat(node.waitFor()).as("ended by the signal").isEqualTo(128 + 9);
        assertThat(COMPLAINTS).content().doesNotContain("Exception");
    }

    private void hear(String line) {
        if (line.startsWith(DoomedNode.SENT)) {
            sent.add(line.substring(DoomedNode.SENT.length()));
        } else if (line.startsWith(DoomedNode.ANSWERED)) {
            answered.add(line.substring(DoomedNode.ANSWERED.length()));
        }
    }

    private Process start() throws IOException {
        return AnotherJvm.running(DoomedNode.class, survivor.getEnvironment(), fund.value())
                .redirectError(COMPLAINTS)
                .start();
    }

    private Set<String> receipts() {
        return new TreeSet<>(sql.queryForList(
                "select idempotency_key from command where person_id = 'doomed' and message is not null",
                String.class));
    }

    private List<String> journals(String kind) {
        return sql.queryForList(
                "select source from ledger_journal where fund = ? and kind = ? order by source",
                String.class,
                fund.value(),
                kind);
    }

    private List<String> events(String howMany) {
        return sql.queryForList(
                "select idempotency_key from audit_entry where person_id = 'doomed' group by idempotency_key " + howMany
                        + " order by idempotency_key",
                String.class);
    }

    private long entries() {
        return sql.queryForList("select sequence from audit_entry", Long.class).size();
    }
}
