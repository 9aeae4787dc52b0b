package org.jointfund.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointfund.ledger.LedgerFixtures.AGENT;
import static org.jointfund.ledger.LedgerFixtures.ALDER;
import static org.jointfund.ledger.LedgerFixtures.DAY;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jointfund.FullFigure;
import org.jointfund.JointfundTest;
import org.jointfund.fund.FundDays;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes, 32 threads and at least 2,000 commands worth three times the balance spend it once (P1, N32). */
@JointfundTest
@TestInstance(Lifecycle.PER_CLASS)
class RaceTests {

    private static final int THREADS = 32;
    private static final String BALANCE = "1000000.00";
    private static final int COMMANDS = FullFigure.of(2_000, 10_000);
    private static final Size SIZE = COMMANDS == 2_000
            ? new Size("1500.00", 666, "1000.00", "500500.00")
            : new Size("300.00", 3_333, "100.00", "499900.00");

    /** What each command asks for, how many can have it, and what is then free and in the bank. */
    private record Size(String each, long possible, String free, String cash) {}

    private LedgerFixtures a = new LedgerFixtures();
    private ConfigurableApplicationContext second = new org.springframework.context.support.GenericApplicationContext();

    @Autowired
    private ApplicationContext first;

    @Autowired
    private Receiving receiving;

    @Autowired
    private Balances balances;

    @Autowired
    private JdbcTemplate sql;

    @BeforeEach
    void startTheSecondNodeAndFillTheFund() {
        if (!second.isActive()) {
            second = SecondNode.start(first.getEnvironment());
        }
        a = new LedgerFixtures();
        receiving.deposit(a.wholeDeposit(BALANCE, DAY), AGENT);
    }

    @AfterAll
    void stopTheSecondNode() {
        second.close();
    }

    @Test
    void twoNodesNeverSpendADollarTwice() throws Exception {
        FullFigure figure = FullFigure.begin(
                "Spending three times the balance", "%,d commands, 32 threads, 2 nodes".formatted(COMMANDS));
        long successes = race(command -> () -> spend(node(command), command));

        assertThat(LedgerInvariants.violations(sql, a.fund)).isEmpty();
        assertThat(successes).isEqualTo(SIZE.possible());
        Pool pool = balances.pools(a.fund).get(0);
        assertThat(pool.free()).isEqualTo(Money.usd(SIZE.free()));
        assertThat(pool.cash()).isEqualTo(Money.usd(SIZE.cash())); // every second success was transferred as well
        figure.found(successes + " took effect, 0.00 overspent");
    }

    @Test
    void theSameRaceFindsOutWhoReadsAndThenWrites() throws Exception {
        Promising mutant = mutant();
        TransactionTemplate transaction = new TransactionTemplate(first.getBean(PlatformTransactionManager.class));

        long successes = race(command -> () -> succeeds(
                () -> transaction.executeWithoutResult(status -> mutant.reserve(promise(command), Money.ZERO, AGENT))));

        assertThat(LedgerInvariants.violations(sql, a.fund)).isNotEmpty();
        assertThat(successes).isGreaterThan(SIZE.possible());
    }

    private Promising mutant() {
        Pools pools = new ReadThenWritePools(first.getBean(Pools.class), sql);
        Clock clock = first.getBean(Clock.class);
        Books books = new Books(first.getBean(Journals.class), pools, clock, event -> {});
        return new Promising(
                books,
                pools,
                first.getBean(Instalments.class),
                first.getBean(Draws.class),
                first.getBean(Outstanding.class),
                first.getBean(FundDays.class));
    }

    /** How many of the commands say they took effect. */
    private long race(java.util.function.IntFunction<Callable<Boolean>> commands) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Boolean>> results = threads.invokeAll(
                    IntStream.range(0, COMMANDS).mapToObj(commands).toList());
            long successes = 0;
            for (Future<Boolean> result : results) {
                successes += result.get() ? 1 : 0;
            }
            return successes;
        } finally {
            threads.shutdownNow();
        }
    }

    private ApplicationContext node(int command) {
        return command % 2 == 0 ? first : second;
    }

    /** Reserves, and pays out when the transfers so far are no more than every second success. */
    private boolean spend(ApplicationContext node, int command) {
        boolean reserved = succeeds(() -> node.getBean(Promising.class).reserve(promise(command), Money.ZERO, AGENT));
        if (reserved && turn.getAndIncrement() % 2 == 0) {
            node.getBean(Paying.class).transfer(transfer(command), AGENT);
        }
        return reserved;
    }

    private final java.util.concurrent.atomic.AtomicInteger turn = new java.util.concurrent.atomic.AtomicInteger();

    private static boolean succeeds(Runnable command) {
        try {
            command.run();
            return true;
        } catch (Refused | DataAccessException | TransactionException notThisTime) {
            return false;
        }
    }

    private Promise promise(int command) {
        CaseNumber programme = CaseNumber.of(a.fund, 2026, command);
        return new Promise(programme, 1, Money.usd(SIZE.each()), Set.of(), programme.child("DEC", 1));
    }

    private Transfer transfer(int command) {
        CaseNumber programme = CaseNumber.of(a.fund, 2026, command);
        return new Transfer(programme, 1, ALDER, Money.usd(SIZE.each()), DAY, programme.child("FTR", 1));
    }
}
