package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of an earlier release, whose modules number their migrations each for itself, becomes what a new one is and keeps its rows. */
@JointfundTest
class UpgradeTests {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final String SCHEMA = "jointfund_earlier";
    /** What the first release that closed a programme had; 042 to 132 came after 141. */
    private static final Set<String> EARLIER = Set.of(
            "001", "010", "020", "021", "030", "040", "041", "050", "060", "070", "071", "075", "078", "079", "080",
            "090", "100", "110", "120", "130", "141");

    private static final List<String> ROWS = List.of(
            "insert into partner_organisation values ('ALDER', 'Alder', null, true, true)",
            "insert into partner_mou (fund, agency, status, mark) values ('MIG00', 'ALDER', 'IN_PROCESS', 'D')",
            "insert into contribution_donor values ('XD', 'Donor', 'Donateur', 'D', true)",
            """
            insert into contribution_deposit (fund, donor, reference, received_on, original_currency, original_amount, rate,
              usd_amount, fee_amount, earmark, note, person_id)
            values ('MIG00', 'XD', 'BANK-1', '2026-01-15', 'EUR', 900.00, 1.100000, 990.00, 9.90, '', '', 'agent-officer')
            """,
            "insert into committee_meeting (fund, ordinal, held_on, place, version) values ('MIG00', 7, '2026-02-01', 'Room 1', 0)",
            """
            insert into programme (number, fund, rule_set_version, title, scope, status, status_since, circle, convenor,
              primary_area, duration_months, budget_amount, suspended, returns, quality_loops, version)
            values ('MIG00-2026-0001', 'MIG00', 1, 'Fair work', 'COUNTRY', 'DOCUMENT_DRAFT', now(6), 1, 'ALDER', 4, 36, 2000000.00,
              false, 0, 0, 3)
            """,
            """
            insert into change_refund (number, agency, refund_amount, received_on, reference, recorded_at, person_id)
            values ('MIG00-2026-0001', 'ALDER', 12345.67, '2026-03-01', 'BANK-2', now(6), 'agent-officer')
            """,
            "insert into disbursement_tranche (case_number, ordinal, status, amount, version) values ('MIG00-2026-0001', 2, 'OPEN', 600000.00, 0)",
            """
            insert into audit_entry (sequence, subject, event, person_id, happened_at, facts)
            values (3, 'MIG00', 'Happened', 'chair', now(6), '{}'), (8, 'MIG00', 'Happened', 'chair', now(6), '{}')
            """,
            "insert into audit_seal (sequence, hash) values (3, repeat('a', 64)), (8, repeat('b', 64))",
            "insert into fund_rule_set values ('MIG00', 1, repeat('a', 64), now(6))",
            "insert into fund_rule_file values ('MIG00', 1, 'rules.yaml', 'money: {}\nprogramme:\n  minimumAgencies: {}\n')",
            "insert into fund_rule_file values ('MIG00', 1, 'words.yaml', 'committee: {}\nsecretariat: {}\nagreement.title: {}\nnotInList: {}\n')",
            "insert into ACT_RU_TASK (ID_, REV_, NAME_, PRIORITY_, SUSPENSION_STATE_) values ('task', 1, 'Check', 50, 1)",
            "insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) values ('link', 1, 'MIG00/CHAIR', 'candidate', 'task')");

    private static final Map<String, String> KEPT = Map.of(
            "select usd_amount from contribution_deposit where voucher_id is null", "990.00",
            "select last from committee_meeting_counter where fund = 'MIG00'", "7",
            "select status from programme where number = 'MIG00-2026-0001' and version = 3", "DOCUMENT_DRAFT",
            "select refund_amount from change_refund where accepted_by is null", "12345.67",
            "select status from partner_mou where file is null and version = 1", "IN_PROCESS",
            "select group_concat(place, left(hash, 1) order by sequence) from audit_seal", "1a,2b",
            "select amount from disbursement_tranche", "600000.00",
            "select 1 from fund_rule_file where content like '%programme:\n  minimumLineEntities: {value: 2, %\n  minimumAgencies: {}\n'",
                    "1",
            "select 1 from fund_rule_file where content regexp '^committee: {}\nagreement.title: {en.*\nagreement.subtitle: {en.*\nagreement.standing: {en.*}\n$'",
                    "1",
            "select holder from workflow_open_step where task_id = 'task'", "MIG00/CHAIR");

    /** Columns with their types, keys, and what must hold, of the tables and views of a schema. */
    private static final List<String> SHAPE = List.of(
            """
            select concat_ws(' ', table_name, column_name, column_type, is_nullable, column_default, collation_name)
            from information_schema.columns where table_schema = ?
            """,
            """
            select concat_ws(' ', table_name, index_name, seq_in_index, column_name, non_unique)
            from information_schema.statistics where table_schema = ?
            """,
            "select concat_ws(' ', table_name, constraint_name, check_clause) from information_schema.check_constraints where constraint_schema = ?",
            """
            select concat_ws(' ', table_name, constraint_name, column_name, referenced_table_name, referenced_column_name)
            from information_schema.key_column_usage where table_schema = ?
            """,
            "select concat_ws(' ', trigger_name, event_object_table, action_statement) from information_schema.triggers where trigger_schema = ?");

    @TempDir
    private Path older;

    @Autowired
    private Flyway flyway;

    @Autowired
    private Environment settings;

    private JdbcTemplate earlier = new JdbcTemplate();

    @BeforeEach
    void aDatabaseOfTheEarlierReleaseWithRows() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            files.filter(file -> EARLIER.contains(file.getFileName().toString().substring(1, 4)))
                    .forEach(this::copy);
        }
        migration()
                .callbacks(new Callback[0])
                .locations("filesystem:" + older)
                .load()
                .migrate();
        earlier = new JdbcTemplate(database());
        ROWS.forEach(earlier::execute);
    }

    @Test
    void keepsItsRowsAndBecomesWhatANewOneIs() {
        migration().load().migrate();

        KEPT.forEach((question, answer) -> assertThat(earlier.queryForList(question, String.class))
                .as(question)
                .containsExactly(answer));
        String present = earlier.queryForList("select substring_index(?, '/', -1)", String.class, url())
                .get(0);
        SHAPE.forEach(question -> assertThat(shape(question, SCHEMA))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(shape(question, present)));
    }

    private List<String> shape(String question, String schema) {
        return earlier.queryForList(question, String.class, schema).stream()
                .map(line -> line.replace("`" + schema + "`.", ""))
                .toList();
    }

    /** As the application migrates, on a schema of its own. */
    private FluentConfiguration migration() {
        return Flyway.configure().configuration(flyway.getConfiguration()).dataSource(database());
    }

    private DriverManagerDataSource database() {
        String url = url().replaceFirst("/[^/]*$", "/" + SCHEMA + "?createDatabaseIfNotExist=true");
        return new DriverManagerDataSource(url, setting("spring.flyway.user"), setting("spring.flyway.password"));
    }

    private String url() {
        return setting("spring.datasource.url");
    }

    private String setting(String name) {
        return settings.getRequiredProperty(name);
    }

    private void copy(Path file) {
        try {
            Files.copy(file, older.resolve(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
