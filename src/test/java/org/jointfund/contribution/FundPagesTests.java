package org.jointfund.contribution;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import org.jointfund.JointfundTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@JointfundTest
@Transactional
class FundPagesTests {

    @Autowired
    private MockMvc web;

    @ParameterizedTest
    @CsvSource({
        "/funds, secretariat-officer-1",
        "/funds/MIG00, observer",
        "/funds/PBF00, observer",
        "/funds/MIG00/capitalisation, observer",
        "/funds/MIG00/contributions, donor",
        "/funds/MIG00/journals?account=CASH&kind=DEPOSIT&year=2026, auditor",
        "/funds/MIG00/pledges, secretariat-officer-1",
        "/funds/MIG00/arrangements, secretariat-head",
        "/funds/MIG00/deposits, agent-officer",
        "/funds/MIG00/expenditure?year=2026, observer",
        "/funds/MIG00/vouchers, agent-officer",
        "/funds/MIG00/vouchers/1, agent-manager",
        "/funds/MIG00/vouchers/new/DIRECT_COST, agent-officer",
        "/funds/MIG00/vouchers/new/FUND_INTEREST, agent-officer",
        "/funds/MIG00/vouchers/new/ORGANISATION_INTEREST, agent-officer",
        "/funds/MIG00/vouchers/new/OTHER_INCOME, agent-officer",
        "/funds/MIG00/vouchers/new/BANK_CHARGE, agent-officer",
        "/funds/MIG00/vouchers/new/TRANSFER_TO_TRUST_FUND, agent-officer",
        "/funds/MIG00/journals/1/reversal, agent-officer",
    })
    void opensInEveryLanguage(String page, String person) throws Exception {
        for (String language : new String[] {"en", "fr", "ar"}) {
            web.perform(get(page).param("lang", language).with(user(person)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void theDemonstrationDepositSaysThatItIsNone() throws Exception {
        web.perform(get("/funds/MIG00/contributions").with(user("observer")))
                .andExpect(content().string(containsString("Demonstration deposit, not a real figure")))
                .andExpect(content().string(containsString("5,000,000.00")));
    }

    @Test
    void aTotalWithUnknownPartsSaysHowManyAreKnown() throws Exception { // W2
        web.perform(get("/api/v1/funds/MIG00/capitalisation").with(httpBasic("observer", "jointfund")))
                .andExpect(jsonPath("$.totals.pledged.known").value(0))
                .andExpect(jsonPath("$.totals.pledged.of").value(15));
    }

    @Test
    void everyFigureOnWhatWasSpentLeadsToItsRows() throws Exception {
        web.perform(get("/funds/MIG00").with(user("observer")))
                .andExpect(content().string(containsString("href=\"/funds/MIG00/expenditure\"")));
        web.perform(get("/funds/MIG00/capitalisation").with(user("observer")))
                .andExpect(content().string(containsString("href=\"/funds/MIG00/expenditure\"")));
    }

    @Test
    void anUnknownFundIsNotFound() throws Exception {
        web.perform(get("/funds/NOPE").with(user("observer"))).andExpect(status().isNotFound());
        web.perform(get("/api/v1/funds/NOPE/journals").with(httpBasic("observer", "jointfund")))
                .andExpect(status().isNotFound());
    }

    @Test
    void aDepositInAnotherCurrencyIsBookedAtTheRateTypedIn() throws Exception {
        web.perform(form("deposits", "agent-officer")
                        .param("donor", "NOR")
                        .param("reference", "TEST-NOK")
                        .param("receivedOn", "2026-02-01")
                        .param("currency", "NOK")
                        .param("amount", "10000000")
                        .param("rate", "10.75")
                        .param("earmark", "AREAS")
                        .param("areas", "2", "3"))
                .andExpect(status().isSeeOther());
        web.perform(get("/api/v1/funds/PBF00/contributions").with(httpBasic("agent-manager", "jointfund")))
                .andExpect(jsonPath("$.deposits").isEmpty())
                .andExpect(jsonPath("$.waiting[0].deposit.usd").value("930232.56"));
        release("NOR · NOK 10000000");

        web.perform(get("/api/v1/funds/PBF00/contributions").with(httpBasic("observer", "jointfund")))
                .andExpect(jsonPath("$.deposits[0].deposit.usd").value("930232.56"))
                .andExpect(jsonPath("$.deposits[0].deposit.fee").value("9302.33"))
                .andExpect(jsonPath("$.deposits[0].deposit.original").value("NOK 10000000.00"));
    }

    @Test
    void unpaidInstalmentsAreNamedOnlyToWhoMayKnow() throws Exception { // W2
        web.perform(
                        api("arrangements", "secretariat-officer-1")
                                .content(
                                        """
                                {"donor": "NOR", "reference": "SAA-1", "signedOn": "2026-02-01", "currency": "USD", "earmark": "NONE",
                                 "instalments": [{"dueOn": "2026-09-01", "amount": "1000.00", "rate": "1"},
                                                 {"dueOn": "2027-09-01", "amount": "2000.00", "rate": "1"}]}
                                """))
                .andExpect(status().isOk());

        web.perform(get("/funds/PBF00/contributions").with(user("secretariat-officer-1")))
                .andExpect(content().string(containsString("SAA-1/1")));
        web.perform(get("/funds/PBF00/contributions").with(user("observer")))
                .andExpect(content().string(not(containsString("SAA-1"))))
                .andExpect(content().string(containsString("2,000.00")));
        web.perform(get("/api/v1/funds/PBF00/capitalisation").with(httpBasic("donor", "jointfund")))
                .andExpect(jsonPath("$.totals.signed").value("3000.00"))
                .andExpect(jsonPath("$.donors").isEmpty());
    }

    @Test
    void everyYearOfEveryDonorLeadsToItsRows() throws Exception {
        signs("NOR", "SAA-G", "2026-09-01", "1000.00");
        signs("DNK", "SAA-H", "2027-09-01", "500.00");
        gives("NOR", "G-1", "2026-02-01", "300.00");
        gives("NOR", "G-2", "2025-02-01", "20.00");

        web.perform(get("/api/v1/funds/PBF00/capitalisation").with(httpBasic("agent-officer", "jointfund")))
                .andExpect(jsonPath("$.donors[?(@.donor.code == 'NOR')].years[*].received")
                        .value(contains("20.00", "300.00", "0.00")))
                .andExpect(jsonPath("$.donors[?(@.donor.code == 'NOR')].years[*].signed")
                        .value(contains("0.00", "1000.00", "0.00")));
        web.perform(get("/funds/PBF00/capitalisation").with(user("agent-officer")))
                .andExpect(content().string(containsString("contributions?donor=NOR&amp;year=2025#deposits\">20.00")))
                .andExpect(content().string(containsString("contributions?donor=NOR#deposits\">320.00")))
                .andExpect(content().string(containsString("contributions?year=2026#deposits\">300.00")))
                .andExpect(content()
                        .string(containsString("contributions?donor=DNK&amp;year=2027#instalments\">of 500.00")))
                .andExpect(content().string(containsString("contributions#instalments\">of 1,500.00")));
    }

    @Test
    void theTableByDonorAndYearNamesNobodyWhoHasNotPaid() throws Exception { // W2
        signs("NOR", "SAA-G", "2026-09-01", "1000.00");
        signs("DNK", "SAA-H", "2027-09-01", "500.00");
        gives("NOR", "G-1", "2026-02-01", "300.00");

        web.perform(get("/funds/PBF00/capitalisation").with(user("observer")))
                .andExpect(content().string(containsString("contributions?donor=NOR&amp;year=2026#deposits\">300.00")))
                .andExpect(content().string(not(containsString("donor=NOR&amp;year=2026#instalments"))))
                .andExpect(content().string(not(containsString("donor=DNK"))));
    }

    private void signs(String donor, String reference, String dueOn, String amount) throws Exception {
        String arrangement =
                """
                {"donor": "%s", "reference": "%s", "signedOn": "2026-02-01", "currency": "USD", "earmark": "NONE",
                 "instalments": [{"dueOn": "%s", "amount": "%s", "rate": "1"}]}
                """;
        web.perform(api("arrangements", "secretariat-officer-1")
                        .content(arrangement.formatted(donor, reference, dueOn, amount)))
                .andExpect(status().isOk());
    }

    private void gives(String donor, String reference, String receivedOn, String amount) throws Exception {
        String deposit =
                """
                {"donor": "%s", "reference": "%s", "receivedOn": "%s", "currency": "USD", "amount": "%s", "rate": "1", "earmark": "NONE"}
                """;
        web.perform(api("deposits", "agent-officer").content(deposit.formatted(donor, reference, receivedOn, amount)))
                .andExpect(status().isOk());
        release(reference);
    }

    @Test
    void aDepositOfAnInstalmentSettlesIt() throws Exception {
        web.perform(
                        api("arrangements", "secretariat-officer-1")
                                .content(
                                        """
                                {"donor": "NOR", "reference": "SAA-2", "signedOn": "2026-02-01", "currency": "USD", "earmark": "AREAS",
                                 "areas": [2], "instalments": [{"dueOn": "2026-09-01", "amount": "1000.00", "rate": "1"}]}
                                """))
                .andExpect(status().isOk());
        web.perform(
                        api("deposits", "agent-officer")
                                .content(
                                        """
                                {"donor": "NOR", "reference": "B-1", "receivedOn": "2026-09-01", "currency": "USD", "amount": "1000.00",
                                 "rate": "1", "instalment": "PBF00/SAA-2/1"}
                                """))
                .andExpect(status().isOk());
        web.perform(get("/api/v1/funds/PBF00").with(httpBasic("observer", "jointfund")))
                .andExpect(jsonPath("$.total.signed").value("990.00"))
                .andExpect(jsonPath("$.total.cash").value("0.00"));
        release("B-1");

        web.perform(get("/api/v1/funds/PBF00").with(httpBasic("observer", "jointfund")))
                .andExpect(jsonPath("$.total.signed").value("0.00"))
                .andExpect(jsonPath("$.total.cash").value("990.00"));
        web.perform(get("/api/v1/funds/PBF00/contributions").with(httpBasic("agent-officer", "jointfund")))
                .andExpect(jsonPath("$.instalments[0].outstanding").value("0.00"))
                .andExpect(jsonPath("$.deposits[0].deposit.earmark").value("2"));
    }

    @Test
    void rowsOfTheFormThatWereLeftEmptyCountAsNotThere() throws Exception {
        web.perform(form("arrangements", "secretariat-officer-1")
                        .param("donor", "NOR")
                        .param("reference", "SAA-3")
                        .param("signedOn", "2026-02-01")
                        .param("currency", "NOK")
                        .param("earmark", "NONE")
                        .param("instalments[0].dueOn", "2026-09-01")
                        .param("instalments[0].amount", "1075")
                        .param("instalments[0].rate", "10.75")
                        .param("instalments[1].dueOn", "")
                        .param("instalments[1].amount", "")
                        .param("instalments[1].rate", ""))
                .andExpect(status().isSeeOther());

        web.perform(get("/api/v1/funds/PBF00/contributions").with(httpBasic("secretariat-head", "jointfund")))
                .andExpect(jsonPath("$.instalments.length()").value(1))
                .andExpect(jsonPath("$.instalments[0].usd").value("100.00"));
    }

    @Test
    void aPledgeWithoutAmountIsRecordedAsUnknown() throws Exception {
        web.perform(form("pledges", "secretariat-officer-1")
                        .param("donor", "NOR")
                        .param("reference", "P-1")
                        .param("announcedOn", "2026-02-01")
                        .param("currency", "")
                        .param("amount", "")
                        .param("rate", "")
                        .param("earmark", "NONE"))
                .andExpect(status().isSeeOther());

        web.perform(get("/api/v1/funds/PBF00/capitalisation").with(httpBasic("observer", "jointfund")))
                .andExpect(jsonPath("$.totals.pledged.known").value(0))
                .andExpect(jsonPath("$.totals.pledged.of").value(1));
    }

    @Test
    void aRefusedFormComesBackToItsPage() throws Exception {
        web.perform(form("deposits", "agent-officer")
                        .param("donor", "NOR")
                        .param("reference", "KEEP-ME")
                        .param("receivedOn", "2026-02-01")
                        .param("currency", "USD")
                        .param("amount", "1.234")
                        .param("rate", "1"))
                .andExpect(status().isBadRequest())
                .andExpect(forwardedUrl("/funds/PBF00/deposits"))
                .andExpect(request().attribute("problems", hasToString(containsString("amount.format"))));
    }

    /** The agent's manager finds what waits, reads it and releases it. */
    private void release(String shown) throws Exception {
        String waiting = web.perform(get("/api/v1/funds/PBF00/vouchers").with(httpBasic("agent-manager", "jointfund")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String page = "/funds/PBF00/vouchers/" + JsonPath.<Integer>read(waiting, "$.waiting[0].id");
        web.perform(get(page).with(user("agent-manager"))).andExpect(content().string(containsString(shown)));
        web.perform(post(page)
                        .with(user("agent-manager"))
                        .with(csrf())
                        .param("_key", UUID.randomUUID().toString())
                        .param("accepted", "true"))
                .andExpect(status().isSeeOther());
    }

    private static MockHttpServletRequestBuilder form(String what, String person) {
        return post("/funds/PBF00/" + what)
                .with(user(person))
                .with(csrf())
                .param("_key", UUID.randomUUID().toString());
    }

    private static MockHttpServletRequestBuilder api(String what, String person) {
        return post("/api/v1/funds/PBF00/" + what)
                .with(httpBasic(person, "jointfund"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON);
    }
}
