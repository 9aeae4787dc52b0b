package org.jointfund.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jointfund.JointfundTest;
import org.jointfund.agreement.Cases;
import org.jointfund.ledger.Balances;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

@JointfundTest
class PaymentRaceTests {

    private static final int THREADS = 16;

    @Autowired
    private Cases cases;

    @Autowired
    private TransferRequests requests;

    @Autowired
    private Payments payments;

    @Autowired
    private FundTransfers transfers;

    @Autowired
    private Balances balances;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Test
    void thePaymentReleasedBySixteenAtOncePostsOnce() throws Exception {
        CaseNumber number = entered();
        Seen read = seen(number, 1);
        AtomicInteger released = new AtomicInteger();

        for (Future<Boolean> one : atOnce(() -> release(read))) {
            released.addAndGet(one.get() ? 1 : 0);
        }

        assertThat(released).hasValue(1);
        assertThat(balances.netTransferred(number, new AgencyCode("ALDER"))).isEqualTo(Money.usd("490000.00"));
        assertThat(balances.reserved(number, 1)).isEqualTo(Money.usd("910000.00"));
        assertThat(jdbc.queryForObject(
                        "select count(*) from disbursement_payment where case_number = ? and released_by is not null",
                        Integer.class,
                        number.value()))
                .isEqualTo(1);
        cases.end(number);
    }

    private CaseNumber entered() {
        CaseNumber number = cases.dueForTransfer();
        requests.prepare(number, 1, "First tranche.", List.of(), cases.actor("secretariat-officer-1"));
        requests.approve(seen(number, 1), cases.actor("chair"));
        requests.check(seen(number, 1), true, "", cases.actor("agent-officer"));
        Payments.Entry alder = new Payments.Entry(new AgencyCode("ALDER"), "PAY-1", LocalDate.now(clock));
        payments.prepare(number, 1, List.of(alder), cases.actor("agent-officer"));
        return number;
    }

    private Seen seen(CaseNumber number, int ordinal) {
        return transfers.find(number, ordinal).orElseThrow().seen();
    }

    /** Whether this one released; every other is told that somebody was faster, or to try again. */
    private boolean release(Seen read) {
        try {
            payments.release(read, cases.actor("agent-manager"));
            return true;
        } catch (Stale | ConcurrencyFailureException slower) {
            return false;
        }
    }

    private static List<Future<Boolean>> atOnce(Callable<Boolean> step) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            return threads.invokeAll(Stream.generate(() -> step).limit(THREADS).toList());
        } finally {
            threads.shutdown();
        }
    }
}
