package org.jointfund.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jointfund.JointfundTest;
import org.jointfund.programme.ProgrammeFixtures;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** A list shows fifty rows at a time; page after page nothing is left out, nothing comes twice, and rows of one day keep their order. */
@JointfundTest
@Transactional
class ListsPageByKeyTests {

    private static final int ROWS = 120;
    private static final int PAGE = 50;
    private static final String FUND = "/funds/PBF00";

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Programmes programmes;

    @Test
    void meetings() throws Exception {
        rows(
                """
                insert into committee_meeting (fund, ordinal, held_on, place, version)
                values ('PBF00', 1000 + ?, date('2026-01-01') + interval ? div 7 day, 'Geneva', 0)
                """);

        assertThat(walk(
                        "secretariat-officer-1",
                        "/meetings",
                        "/meetings",
                        "before",
                        "$.next",
                        "$.meetings[?(@.fund=='PBF00' && @.number > 1000)].number"))
                .isEqualTo(down().stream().map(row -> 1000 + row).toList());
    }

    @Test
    void exceptions() throws Exception {
        var programme = ProgrammeFixtures.aProgramme(ProgrammeStatus.ACTIVE);
        programmes.insert(programme);
        sql.update("insert into document_content (hash, bytes) values (repeat('f', 64), 'x')");
        sql.update(
                """
                insert into document (id, kind, subject, version, title, language, file_type, size, hash, code, stored_at, stored_by)
                values (repeat('f', 36), 'DECISION', 'X', 1, 'D.pdf', '', 'PDF', 1, repeat('f', 64), 'X', now(6), 'auditor')
                """);
        rows(
                """
                insert into programme_exemption (number, ordinal, guard, decision, reason, file_id, granted_at, recorded_by)
                values ('%s', ?, 'E9', concat('D', ?), '', repeat('f', 36), '2026-01-01', 'auditor')
                """
                        .formatted(programme.number()));

        assertThat(walk("auditor", "/exceptions", "/exceptions", "before", "$.next", "$.entries[*].decision"))
                .isEqualTo(down().stream().map(row -> "D" + row).toList());
    }

    @Test
    void filesOfACase() throws Exception {
        var programme = ProgrammeFixtures.aProgramme(ProgrammeStatus.ACTIVE);
        programmes.insert(programme);
        sql.update("insert into document_content (hash, bytes) values (repeat('f', 64), 'x')");
        rows(
                """
                insert into document (id, kind, subject, version, title, language, file_type, size, hash, code, stored_at, stored_by)
                values (lpad(?, 36, '0'), 'ATTACHMENT', '%s', lpad(?, 3, '0'), id, '', 'PDF', 1, repeat('f', 64), version,
                  date('2026-01-01') + interval version div 7 day, 'auditor')
                """
                        .formatted(programme.number()));

        String list = "/cases/" + programme.number() + "/documents";
        assertThat(walk("auditor", list, list, "before", "$.next", "$.files[*].title"))
                .isEqualTo(down().stream().map("%036d"::formatted).toList());
    }

    @Test
    void pledges() throws Exception {
        rows(
                """
                insert into contribution_pledge (fund, donor, reference, announced_on, date_note, earmark, partnership, note, source)
                values ('PBF00', 'NOR', ?, if(? > 30, '2020-01-01', null), '', '', '', '', '')
                """);

        assertThat(contributions("pledges", "$.pledges[*].pledge.reference")).isEqualTo(texts(down()));
        web.perform(get("/api/v1" + FUND + "/contributions?year=2020").with(httpBasic("observer", "jointfund")))
                .andExpect(jsonPath("$.pledges[0].pledge.reference").value(String.valueOf(ROWS)))
                .andExpect(jsonPath("$.instalments").isEmpty());
        web.perform(get("/api/v1" + FUND + "/contributions?donor=DNK").with(httpBasic("observer", "jointfund")))
                .andExpect(jsonPath("$.pledges").isEmpty());
    }

    @Test
    void instalments() throws Exception {
        sql.update(
                """
                insert into contribution_arrangement (fund, donor, reference, signed_on, original_currency, earmark)
                values ('PBF00', 'NOR', 'SAA', '2026-01-01', 'USD', '')
                """);
        rows(
                """
                insert into contribution_instalment (arrangement_id, fund, ordinal, due_on, original_amount, rate, usd_amount)
                values ((select id from contribution_arrangement where fund = 'PBF00'), 'PBF00', ?,
                  date('2026-02-01') + interval ? div 7 day, 1, 1, 1)
                """);

        assertThat(contributions("instalments", "$.instalments[*].ordinal")).isEqualTo(up());
    }

    @Test
    void deposits() throws Exception {
        rows(
                """
                insert into contribution_deposit (fund, donor, reference, received_on, original_currency, original_amount, rate,
                  usd_amount, earmark, note, person_id)
                values ('PBF00', 'NOR', ?, date('2026-02-01') + interval ? div 7 day, 'USD', 1, 1, 1, '', '', 'agent-officer')
                """);

        assertThat(contributions("deposits", "$.deposits[*].deposit.reference")).isEqualTo(texts(down()));
    }

    @Test
    void whatWaitsForItsRelease() throws Exception {
        vouchers();
        sql.update(
                """
                insert into contribution_deposit (fund, donor, reference, received_on, original_currency, original_amount, rate,
                  usd_amount, earmark, note, person_id, voucher_id)
                select 'PBF00', 'NOR', reference, '2026-02-01', 'USD', 1, 1, 1, '', '', 'agent-officer', id
                from ledger_voucher where fund = 'PBF00'
                """);

        assertThat(contributions("waiting", "$.waiting[*].deposit.reference")).isEqualTo(texts(up()));
        assertThat(vouchers("waiting", "waitingAfter")).isEqualTo(texts(up()));
        assertThat(vouchers("decided", "decidedBefore")).isEmpty();
    }

    @Test
    void whatWasDecided() throws Exception {
        vouchers();
        sql.update(
                """
                insert into ledger_voucher_decision (voucher_id, entered_by, released, reason, decided_by, decided_at)
                select id, 'agent-officer', true, '', 'agent-manager', now(6) from ledger_voucher where fund = 'PBF00'
                """);

        assertThat(vouchers("waiting", "waitingAfter")).isEmpty();
        assertThat(vouchers("decided", "decidedBefore")).isEqualTo(texts(down()));
    }

    private void vouchers() {
        rows(
                """
                insert into ledger_voucher (fund, kind, reference, booked_on, amount, party, note, earmark, instalment, entered_by, entered_at)
                values ('PBF00', 'DEPOSIT', ?, '2026-02-01', ?, '', '', '', '', 'agent-officer', now(6))
                """);
    }

    @Test
    void aPlaceThatIsNoneIsRefused() throws Exception {
        for (String list : List.of("/meetings?before=", FUND + "/contributions?depositsAfter=")) {
            for (String place : List.of("yesterday", "2026-02-31_1", "2026-02-01", "_x")) {
                web.perform(get("/api/v1" + list + place).with(httpBasic("agent-officer", "jointfund")))
                        .andExpect(status().isBadRequest())
                        .andExpect(jsonPath("$.problems[0].key").value("page.position"));
            }
        }
    }

    /** Both question marks are the number of the row. */
    private void rows(String insert) {
        sql.batchUpdate(
                insert, up().stream().map(row -> new Object[] {row, row}).toList());
    }

    private static List<Integer> up() {
        return IntStream.rangeClosed(1, ROWS).boxed().toList();
    }

    private static List<Integer> down() {
        return IntStream.rangeClosed(1, ROWS).mapToObj(row -> ROWS + 1 - row).toList();
    }

    private static List<String> texts(List<Integer> rows) {
        return rows.stream().map(String::valueOf).toList();
    }

    private List<Object> contributions(String list, String row) throws Exception {
        String page = FUND + (list.equals("waiting") ? "/deposits" : "/contributions");
        return walk("agent-officer", FUND + "/contributions", page, list + "After", "$.next." + list + "After", row);
    }

    private List<Object> vouchers(String list, String place) throws Exception {
        return walk(
                "agent-officer",
                FUND + "/vouchers",
                FUND + "/vouchers",
                place,
                "$.next." + place,
                "$." + list + "[*].reference");
    }

    /** All rows, page by page, as a program reads them; the page for people leads from the first fifty to the next. */
    private List<Object> walk(String reader, String list, String page, String parameter, String next, String row)
            throws Exception {
        List<Object> found = new ArrayList<>();
        String query = "";
        while (!query.endsWith("=null")) {
            String answer = read(list + query, reader);
            List<Object> rows = JsonPath.read(answer, row);
            assertThat(rows).hasSizeLessThanOrEqualTo(PAGE);
            found.addAll(rows);
            query = "?" + parameter + "=" + JsonPath.<Object>read(answer, next);
            if (found.size() == PAGE) {
                web.perform(get(page).with(user(reader))).andExpect(content().string(containsString(query)));
            }
        }
        return found;
    }

    private String read(String address, String reader) throws Exception {
        return web.perform(get("/api/v1" + address).with(httpBasic(reader, "jointfund")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
