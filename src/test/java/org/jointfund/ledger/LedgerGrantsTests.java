package org.jointfund.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jointfund.JointfundTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The application's database user cannot change its books, and the books refuse what would not balance (P4). */
@JointfundTest
class LedgerGrantsTests {

    @Autowired
    private JdbcTemplate sql;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_journal set note = 'other'",
                "delete from ledger_journal",
                "truncate table ledger_journal",
                "drop table ledger_journal",
                "alter table ledger_journal drop column note",
                "update ledger_line set amount = 1",
                "delete from ledger_line",
                "truncate table ledger_line",
                "drop table ledger_line",
                "delete from ledger_balance",
                "delete from ledger_lot",
                "delete from ledger_draw",
                "drop view ledger_v_entry",
                "update ledger_voucher set amount = 1",
                "delete from ledger_voucher",
                "update ledger_voucher_decision set released = true",
                "delete from ledger_voucher_decision",
                "update contribution_deposit set usd_amount = 1",
                "delete from contribution_deposit",
                "delete from contribution_arrangement"
            })
    void isDenied(String statement) {
        assertThatThrownBy(() -> sql.execute(statement))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("denied");
    }

    @ParameterizedTest
    @CsvSource({
        "'insert into ledger_balance (fund, currency, earmark, cash_amount, reserved_amount) values (''X'', ''USD'', ''c1'', 1, 2)', ck_ledger_balance_cash",
        "'insert into ledger_balance (fund, currency, earmark, claimed_amount, signed_amount) values (''X'', ''USD'', ''c2'', 2, 1)', ck_ledger_balance_claims",
        "'insert into ledger_balance (fund, currency, earmark) values (''X'', ''EUR'', ''c3'')', ck_ledger_balance_currency",
        "'insert into ledger_line (journal_id, ordinal, debit, credit, amount, balance_id) values (1, 99, ''CASH'', ''CASH'', 1, 1)', ck_ledger_line_accounts",
        "'insert into ledger_line (journal_id, ordinal, debit, credit, amount, balance_id) values (1, 99, ''CASH'', ''REFUNDS'', 0, 1)', ck_ledger_line_amount"
    })
    void isRefusedByTheTableItself(String statement, String constraint) {
        assertThatThrownBy(() -> sql.execute(statement))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(constraint);
    }
}
