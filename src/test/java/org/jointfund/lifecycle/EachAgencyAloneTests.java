package org.jointfund.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.jointfund.lifecycle.Plot.AGENCIES;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jointfund.JointfundTest;
import org.jointfund.disbursement.AgencyNotReady;
import org.jointfund.disbursement.FundTransfers;
import org.jointfund.disbursement.GivingUp;
import org.jointfund.disbursement.Payments;
import org.jointfund.disbursement.Seen;
import org.jointfund.disbursement.TrancheStatus;
import org.jointfund.disbursement.Tranches;
import org.jointfund.disbursement.TransferInCourse;
import org.jointfund.disbursement.TransferStatus;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSets;
import org.jointfund.ledger.Balances;
import org.jointfund.reporting.Delivery;
import org.jointfund.reporting.UpdateDelivery;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Where a fund holds the threshold against each agency alone, one that reached it is paid its share while others wait (rulebook 2.10.3). */
@JointfundTest
@Transactional
class EachAgencyAloneTests {

    private static final FundCode FUND = new FundCode("PBF00");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FundTransfers transfers;

    @Autowired
    private Tranches tranches;

    @Autowired
    private Balances balances;

    @Autowired
    private RuleSets rules;

    @Autowired
    private MockMvc web;

    private Cast cast;
    private MoneyChapter money;
    private CaseNumber number;

    /** The first tranche is paid, 35 in the hundred; ALDER has used 75.00 % of it, BIRCH a cent less, the others nothing. */
    @BeforeEach
    void oneAgencyIsReady() {
        Lifecycle lifecycle = new Lifecycle(context, FUND);
        lifecycle.endowedWith(Money.usd("5000000.00"));
        cast = new Cast(context);
        money = new MoneyChapter(cast, new Plot(rules.current(FUND)));
        number = lifecycle.approved();
        money.signed(number);
        money.paid(number, 1);
        use("ALDER", "183750.00"); // of 245,000.00
        use("BIRCH", "160124.99"); // of 213,500.00
    }

    @Test
    void whoIsReadyIsPaidAndWhoIsNotIsRefusedUntilItIs() {
        money.certified(number, 2);
        money.sent(number, 2);

        assertThatThrownBy(() -> pay(2, "ALDER", "BIRCH")).isInstanceOf(AgencyNotReady.class);
        pay(2, "ALDER");
        assertThat(received()).isEqualTo("490000.00 213500.00 136500.00 105000.00");
        assertThatThrownBy(() -> pay(2, "BIRCH")).isInstanceOf(AgencyNotReady.class);
        use("BIRCH", "160125.00");
        pay(2, "BIRCH");

        assertThat(received()).isEqualTo("490000.00 427000.00 136500.00 105000.00");
        assertThat(transfers.find(number, 2).orElseThrow().status()).isEqualTo(TransferStatus.PARTLY_PAID);
    }

    @Test
    void whoFallsBackBeforeTheReleaseWaitsAgain() {
        money.certified(number, 2);
        money.sent(number, 2);
        Payments payments = cast.bean(Payments.class);
        Payments.Entry entry = new Payments.Entry(new AgencyCode("ALDER"), "PAY-2", today());
        payments.prepare(number, 2, java.util.List.of(entry), cast.actor("agent-officer"));
        use("ALDER", "183749.99");
        Seen read = transfers.find(number, 2).orElseThrow().seen();

        assertThatThrownBy(() -> payments.release(read, cast.actor("agent-manager")))
                .isInstanceOf(AgencyNotReady.class);
    }

    @Test
    void whoWasPaidGoesOnToTheNextTrancheWhileOthersWaitForTheirs() {
        money.released(number, 2);
        use("ALDER", "367500.00"); // of 490,000.00
        use("BIRCH", "213500.00");
        money.certified(number, 3);
        money.sent(number, 3);

        assertThatThrownBy(() -> pay(3, "BIRCH")).isInstanceOf(AgencyNotReady.class);
        pay(3, "ALDER");
        assertThat(received()).isEqualTo("700000.00 213500.00 136500.00 105000.00");
        pay(2, "BIRCH");
        assertThat(received()).isEqualTo("700000.00 427000.00 136500.00 105000.00");
    }

    @Test
    void whatNobodyReachesIsGivenUpAtTheEnd() {
        GivingUp givingUp = cast.bean(GivingUp.class);
        money.released(number, 2);
        use("BIRCH", "160125.00");
        assertThatThrownBy(() -> givingUp.all(number, "", new PersonId("chair")))
                .as("BIRCH can be paid now")
                .isInstanceOf(TransferInCourse.class);
        use("BIRCH", "160124.99");

        givingUp.all(number, "Ended", new PersonId("chair"));

        assertThat(transfers.find(number, 2).orElseThrow().status()).isEqualTo(TransferStatus.VOID);
        assertThat(tranches.of(number)).extracting("status").containsOnly(TrancheStatus.UNCLAIMED);
        assertThat(balances.draws(number)).isEmpty();
        assertThat(received()).isEqualTo("490000.00 213500.00 136500.00 105000.00");
    }

    @Test
    void thePagesAndTheApiSayWhoWaits() throws Exception {
        money.certified(number, 2);
        page("/tranches/2", "secretariat-officer-1").andExpect(content().string(containsString("paid its own when")));
        money.sent(number, 2);
        page("/transfers/2/payments", "agent-officer")
                .andExpect(content().string(containsString("BIRCH, CEDAR, ELM")))
                .andExpect(content().string(containsString("value=\"ALDER\"")))
                .andExpect(content().string(not(containsString("value=\"BIRCH\""))));
        pay(2, "ALDER");
        page("/transfers/2", "agent-officer")
                .andExpect(content().string(containsString("Waits: too little used")))
                .andExpect(content().string(containsString("Each is paid its share when it has.")))
                .andExpect(content().string(not(containsString("/transfers/2/payments"))));
        web.perform(get("/api/v1/cases/" + number + "/transfers/2").with(httpBasic("agent-officer", "jointfund")))
                .andExpect(jsonPath("$.waiting[0]").value("BIRCH"))
                .andExpect(jsonPath("$.waiting.length()").value(3));
    }

    private ResultActions page(String path, String person) throws Exception {
        String whole = "/cases/" + number + path;
        return web.perform(get(whole).servletPath(whole).with(user(person))).andExpect(status().isOk());
    }

    private void pay(int tranche, String... agencies) {
        Stream<AgencyCode> codes = Arrays.stream(agencies).map(AgencyCode::new);
        money.pay(number, tranche, codes);
    }

    private void use(String agency, String used) {
        AgencyCode code = new AgencyCode(agency);
        UpdateDelivery figures = new UpdateDelivery(today(), Money.usd(used), Money.ZERO, "");
        cast.bean(Delivery.class).update(number, code, figures, cast.finance(code));
    }

    /** What each agency has, in their order. */
    private String received() {
        return AGENCIES.stream()
                .map(agency -> balances.netTransferred(number, agency).toString())
                .collect(java.util.stream.Collectors.joining(" "));
    }

    private LocalDate today() {
        return cast.bean(FundDays.class).today();
    }
}
