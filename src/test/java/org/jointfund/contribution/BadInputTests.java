package org.jointfund.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointfund.JointfundTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Bad input on the routes of contributions: the right status, a sentence at the field, nothing changed (N35). */
@JointfundTest
class BadInputTests {

    private static final String DEPOSIT =
            """
            {"donor": "NOR", "reference": "BAD", "receivedOn": "2026-02-01", "currency": "USD", "amount": "100.00", "rate": "1",
             "earmark": "NONE"}
            """;
    private static final String ARRANGEMENT =
            """
            {"donor": "NOR", "reference": "BAD", "signedOn": "2026-02-01", "currency": "USD", "earmark": "NONE",
             "instalments": [{"dueOn": "2026-09-01", "amount": "100.00", "rate": "1"}]}
            """;
    private static final String PLEDGE =
            """
            {"donor": "NOR", "reference": "BAD", "announcedOn": "2026-02-01", "currency": "NOK", "amount": "100.00", "earmark": "NONE"}
            """;

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcTemplate sql;

    /** A request with one thing wrong: the part replaced by another, who sends it, and what must come back. */
    record Row(String route, String person, String part, String by, int status, String field, String key) {

        String body() {
            String good =
                    switch (route) {
                        case "deposits" -> DEPOSIT;
                        case "arrangements" -> ARRANGEMENT;
                        default -> PLEDGE;
                    };
            assertThat(good).contains(part);
            return good.replace(part, by);
        }
    }

    static Stream<Row> rows() {
        String agent = "agent-officer";
        String officer = "secretariat-officer-1";
        return Stream.of(
                new Row("deposits", agent, "100.00", "-100.00", 400, "amount", "amount.format"),
                new Row("deposits", agent, "100.00", "100.001", 400, "amount", "amount.format"),
                new Row("deposits", agent, "100.00", "1000000000000000", 400, "amount", "amount.format"),
                new Row("deposits", agent, "\"100.00\"", "\"NaN\"", 400, "amount", "amount.format"),
                new Row("deposits", agent, "\"100.00\"", "NaN", 400, "", "malformed"),
                new Row("deposits", agent, "100.00", "0.00", 422, "amount", "nothingGiven"),
                new Row("deposits", agent, "\"1\"", "\"0\"", 400, "rate", "rate.format"),
                new Row("deposits", agent, "\"1\"", "\"1.0000001\"", 400, "rate", "rate.format"),
                new Row("deposits", agent, "\"1\"", "\"2\"", 422, "rate", "dollarHasNoRate"),
                new Row("deposits", agent, "USD", "USX", 422, "currency", "unknownCurrency"),
                new Row("deposits", agent, "USD", "usd", 400, "currency", "Pattern"),
                new Row("deposits", agent, "NOR", "NOBODY", 422, "donor", "unknownDonor"),
                new Row("deposits", agent, "\"BAD\"", "\"\"", 400, "reference", "NotBlank"),
                new Row("deposits", agent, "\"BAD\"", "\"" + "x".repeat(1_000_000) + "\"", 400, "reference", "Size"),
                new Row("deposits", agent, "2026-02-01", "2999-01-01", 422, "receivedOn", "dateInFuture"),
                new Row("deposits", agent, "2026-02-01", "2026-02-30", 400, "receivedOn", "malformed"),
                new Row("deposits", agent, "NONE", "ORGANISATION", 422, "earmark", "earmarkNotPermitted.ORGANISATION"),
                new Row("deposits", agent, "NONE", "COUNTRY", 422, "earmark", "earmarkNotPermitted.COUNTRY"),
                new Row(
                        "deposits",
                        agent,
                        "\"NONE\"",
                        "\"AREAS\", \"areas\": [99]",
                        422,
                        "areas",
                        "earmarkWithoutArea"),
                new Row(
                        "deposits",
                        agent,
                        "\"NONE\"",
                        "\"NONE\", \"instalment\": \"PBF00/NO/1\"",
                        422,
                        "instalment",
                        "notOfThisDonor"),
                new Row("deposits", agent, "\"earmark\"", "\"fee\"", 400, "fee", "malformed"),
                new Row("deposits", agent, "}", "", 400, "", "malformed"),
                new Row("deposits", officer, "100.00", "100.00", 403, "", ""),
                new Row("deposits", "donor", "100.00", "100.00", 403, "", ""),
                new Row("arrangements", agent, "100.00", "100.00", 403, "", ""),
                new Row("arrangements", officer, "100.00", "-1", 400, "instalments[0].amount", "amount.format"),
                new Row(
                        "arrangements",
                        officer,
                        "\"rate\": \"1\"",
                        "\"rate\": null",
                        422,
                        "instalments[0].rate",
                        "instalmentIncomplete"),
                new Row(
                        "arrangements",
                        officer,
                        "[{\"dueOn\": \"2026-09-01\", \"amount\": \"100.00\", \"rate\": \"1\"}]",
                        "[]",
                        400,
                        "instalments",
                        "NotEmpty"),
                new Row("arrangements", officer, "NONE", "COUNTRY", 422, "earmark", "earmarkNotPermitted.COUNTRY"),
                new Row("arrangements", officer, "2026-02-01", "2999-01-01", 422, "signedOn", "dateInFuture"),
                new Row("deposits", agent, "\"NONE\"", "\"AREAS\", \"areas\": [null]", 400, "areas[0]", "NotNull"),
                new Row("arrangements", officer, "[{", "[null, {", 400, "instalments[0]", "NotNull"),
                new Row("pledges", agent, "100.00", "100.00", 403, "", ""),
                new Row("pledges", officer, "100.00", "1e3", 400, "amount", "amount.format"),
                new Row("pledges", officer, "NOK", "NKO", 422, "currency", "unknownCurrency"),
                new Row("pledges", officer, "NONE", "ORGANISATION", 422, "earmark", "earmarkNotPermitted.ORGANISATION"),
                new Row("pledges", officer, "\"NONE\"", "\"MAYBE\"", 400, "earmark", "malformed"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isRefusedWithASentenceAndChangesNothing(Row row) throws Exception {
        List<Object> before = everything();

        MockHttpServletResponse answer = web.perform(post("/api/v1/funds/PBF00/" + row.route())
                        .with(httpBasic(row.person(), "jointfund"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(row.body()))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(row.status());
        if (!row.key().isEmpty()) {
            assertThat(problem(answer, "field")).isEqualTo(row.field());
            assertThat(problem(answer, "key")).isEqualTo(row.key());
            assertThat(problem(answer, "text")).doesNotStartWith("problem.");
        }
        assertThat(everything()).isEqualTo(before);
    }

    private static String problem(MockHttpServletResponse answer, String part) throws Exception {
        return JsonPath.read(answer.getContentAsString(), "$.problems[0]." + part);
    }

    private List<Object> everything() {
        return Stream.of(
                        "contribution_pledge",
                        "contribution_arrangement",
                        "contribution_instalment",
                        "contribution_deposit",
                        "ledger_voucher",
                        "ledger_journal",
                        "ledger_line",
                        "ledger_lot",
                        "ledger_instalment",
                        "command",
                        "audit_entry")
                .map(table -> (Object) sql.queryForObject("select count(*) from " + table, Long.class))
                .toList();
    }
}
