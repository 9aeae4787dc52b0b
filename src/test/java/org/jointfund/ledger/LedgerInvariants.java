package org.jointfund.ledger;

import java.util.List;
import java.util.Map;
import org.jointfund.shared.FundCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** What must be true of a fund's books at any moment, asked of the database directly (P1-P3, P12). */
final class LedgerInvariants {

    private static final Map<String, String> QUESTIONS = Map.of(
            "a journal does not add up to zero",
            "select journal_id from ledger_v_entry where fund = :fund group by journal_id having sum(amount) <> 0",
            "the trial balance is not zero",
            "select fund from ledger_v_entry where fund = :fund group by fund having sum(amount) <> 0",
            "more is reserved than there is cash",
            "select id from ledger_balance where fund = :fund and (cash_amount < reserved_amount or reserved_amount < 0)",
            "more is claimed than is signed",
            "select id from ledger_balance where fund = :fund and (claimed_amount > signed_amount or claimed_amount < 0)",
            "a balance is not the sum of its lines",
            """
            select b.id from ledger_balance b left join (
              select balance_id, sum(if(account = 'CASH', amount, 0)) as cash, -sum(if(account = 'RESERVED', amount, 0)) as reserved,
                -sum(if(account = 'CLAIMED', amount, 0)) as claimed
              from ledger_v_entry where fund = :fund group by balance_id) e on e.balance_id = b.id
            where b.fund = :fund and (b.cash_amount, b.reserved_amount, b.claimed_amount)
              <> (coalesce(e.cash, 0), coalesce(e.reserved, 0), coalesce(e.claimed, 0))
            """,
            "free cash is not the sum of its lots",
            """
            select b.id from ledger_balance b where b.fund = :fund and b.cash_amount - b.reserved_amount <> (
              select coalesce(sum(l.free_amount), 0) from ledger_lot l where l.balance_id = b.id)
            """,
            "what is promised is not the sum of the draws",
            """
            select b.id from ledger_balance b where b.fund = :fund and (b.reserved_amount, b.claimed_amount) <> (
              select coalesce(sum(if(d.lot_id is null, 0, d.left_amount)), 0), coalesce(sum(if(d.lot_id is null, d.left_amount, 0)), 0)
              from ledger_draw d where d.balance_id = b.id)
            """,
            "what is signed is not the sum of the instalments",
            """
            select b.id from ledger_balance b where b.fund = :fund and (b.signed_amount, b.claimed_amount) <> (
              select coalesce(sum(i.outstanding_amount), 0), coalesce(sum(i.claimed_amount), 0)
              from ledger_instalment i where i.balance_id = b.id)
            """);

    private LedgerInvariants() {}

    /** A sentence for everything that is wrong. */
    static List<String> violations(JdbcTemplate sql, FundCode fund) {
        NamedParameterJdbcTemplate books = new NamedParameterJdbcTemplate(sql);
        return QUESTIONS.entrySet().stream()
                .flatMap(question -> books.queryForList(question.getValue(), Map.of("fund", fund.value())).stream()
                        .map(row -> question.getKey() + ": " + row))
                .toList();
    }
}
