package org.jointfund.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jointfund.JointfundTest;
import org.jointfund.agreement.Cases;
import org.jointfund.ledger.Balances;
import org.jointfund.programme.Progress;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@JointfundTest
class PaymentRaceTests {

    private static final int THREADS = 16;

    @Autowired
    private Cases cases;

    @Autowired
    private TransferSteps steps;

    @Autowired
    private Payments payments;

    @Autowired
    private Balances balances;

    @Autowired
    private Progress progress;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void thePaymentReleasedBySixteenAtOncePostsOnce() throws Exception {
        CaseNumber number = entered();
        Seen read = steps.seen(number, 1);
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

    /** A suspension is under way when the payment is released: the release waits, and then no money leaves. */
    @Test
    void aReleaseWaitsForTheSuspension() {
        CaseNumber number = entered();
        steps.release(number, 1);
        steps.enter(number, 1, List.of("BIRCH"));
        Seen read = steps.seen(number, 1);
        PersonId chair = cases.actor("chair").id();
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<?> release = Objects.requireNonNull(transaction.execute(status -> {
            progress.suspend(number, chair);
            Future<?> begun = other.submit(() -> payments.release(read, cases.actor("agent-manager")));
            assertThatThrownBy(() -> begun.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return begun;
        }));

        assertThatThrownBy(() -> release.get(60, TimeUnit.SECONDS)).hasRootCauseInstanceOf(TransferBlocked.class);
        assertThat(balances.netTransferred(number, new AgencyCode("BIRCH"))).isEqualTo(Money.usd("0.00"));
        other.shutdown();
        cases.end(number);
    }

    private CaseNumber entered() {
        CaseNumber number = cases.dueForTransfer();
        steps.request(number, 1);
        steps.enter(number, 1, List.of("ALDER"));
        return number;
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
