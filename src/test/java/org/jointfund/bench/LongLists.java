package org.jointfund.bench;

import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** The lists of a fund and its committee with very many rows, put in by bulk SQL; ten vouchers wait, the last ones. */
final class LongLists {

    static final String FUND = "/funds/PBF00";
    private static final int WAITING = 10;

    private static final String ROW = """
            insert into %s select %s from seq_1_to_%d
            """;

    private final JdbcTemplate sql;
    private final int many;

    LongLists(JdbcTemplate sql, int many) {
        this.sql = sql;
        this.many = many;
    }

    void add() {
        insert(
                "committee_meeting (fund, ordinal, held_on, place, version)",
                "'PBF00', 1000 + seq, '2020-01-01' + interval seq div 20 day, 'Geneva', 0");
        insert(
                "contribution_pledge (fund, donor, reference, announced_on, date_note, earmark, partnership, note, source)",
                "'PBF00', 'NOR', concat('P-', seq), '2020-01-01' + interval seq div 40 day, '', '', '', '', ''");
        insert(
                "contribution_deposit (fund, donor, reference, received_on, original_currency, original_amount, rate, usd_amount, earmark, note, person_id)",
                "'PBF00', 'NOR', concat('B-', seq), '2020-01-01' + interval seq div 40 day, 'USD', 1, 1, 1, '', '', 'agent-officer'");
        insert(
                "contribution_arrangement (id, fund, donor, reference, signed_on, original_currency, earmark)",
                "1000 + seq, 'PBF00', 'NOR', concat('A-', seq), '2020-01-01', 'USD', ''");
        insert(
                "contribution_instalment (arrangement_id, fund, ordinal, due_on, original_amount, rate, usd_amount)",
                "1000 + seq, 'PBF00', 1, '2020-01-01' + interval seq div 40 day, 1, 1, 1");
        vouchers();
        exceptions();
        analyze();
    }

    private void insert(String columns, String values) {
        sql.update(ROW.formatted(columns, values, many));
    }

    private void vouchers() {
        insert(
                "ledger_voucher (fund, kind, reference, booked_on, amount, party, note, earmark, instalment, entered_by, entered_at)",
                "'PBF00', 'BANK_CHARGE', concat('V-', seq), '2026-01-01', 1, '', '', '', '', 'agent-officer', now(6)");
        sql.update(
                """
                insert into ledger_voucher_decision (voucher_id, entered_by, released, reason, decided_by, decided_at)
                select id, entered_by, true, '', 'agent-manager', now(6) from ledger_voucher where fund = 'PBF00' order by id limit %d
                """
                        .formatted(many - WAITING));
    }

    private void exceptions() {
        sql.update("insert into document_content (hash, bytes) values (repeat('f', 64), 'x')");
        sql.update(
                """
                insert into document (id, kind, subject, version, title, language, file_type, size, hash, code, stored_at, stored_by)
                values (repeat('f', 36), 'DECISION', 'X', 1, 'D.pdf', '', 'PDF', 1, repeat('f', 64), 'X', now(6), 'auditor')
                """);
        insert(
                "programme_exemption (number, ordinal, guard, decision, reason, file_id, granted_at, recorded_by)",
                "concat('MIG00-2020-', lpad(seq, 6, '0')), 1, 'E9', 'D', '', repeat('f', 36), now(6), 'auditor'");
    }

    private void analyze() {
        Stream.of(
                        "committee_meeting",
                        "contribution_pledge",
                        "contribution_deposit",
                        "contribution_instalment",
                        "ledger_voucher",
                        "ledger_awaiting",
                        "programme_exemption")
                .forEach(table -> sql.queryForList("analyze table " + table));
    }
}
