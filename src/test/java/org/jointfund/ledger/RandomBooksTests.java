package org.jointfund.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointfund.ledger.LedgerFixtures.AGENT;
import static org.jointfund.ledger.LedgerFixtures.DAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jointfund.FullFigure;
import org.jointfund.JointfundTest;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A random sequence of commands has the effect a single-threaded model of four numbers predicts, and keeps every invariant (P3). */
@JointfundTest
class RandomBooksTests {

    private static final int SEQUENCES = FullFigure.of(1, 250);
    private static final int COMMANDS = 400;
    private static final int BETWEEN_INVARIANTS = FullFigure.of(10, 100);
    private static final LocalDate IN_TIME = DAY.plusYears(3);

    private LedgerFixtures a = new LedgerFixtures();
    private Model model = new Model();
    private final Map<String, String> unpaid = new HashMap<>();

    @Autowired
    private Receiving receiving;

    @Autowired
    private Promising promising;

    @Autowired
    private Paying paying;

    @Autowired
    private Balances balances;

    @Autowired
    private JdbcTemplate sql;

    /** The fund as four numbers of cents, and what each programme holds of them. */
    private static final class Model {

        private long cash;
        private long reserved;
        private long claimed;
        private long signed;
        private final Map<Integer, Long> reservedBy = new HashMap<>();
        private final Map<Integer, Long> claimedBy = new HashMap<>();
        private final Map<Integer, Long> sentTo = new HashMap<>();

        long free() {
            return cash - reserved;
        }

        long of(Map<Integer, Long> what, int programme) {
            return what.getOrDefault(programme, 0L);
        }

        void reserve(int programme, long cents) {
            reserved += cents;
            reservedBy.merge(programme, cents, Long::sum);
        }

        void claim(int programme, long cents) {
            long onInstalments = Math.min(cents, signed - claimed);
            claimed += onInstalments;
            claimedBy.merge(programme, onInstalments, Long::sum);
            reserve(programme, cents - onInstalments);
        }

        void transfer(int programme, long cents) {
            cash -= cents;
            reserve(programme, -cents);
            sentTo.merge(programme, cents, Long::sum);
        }

        void end(int programme) {
            reserve(programme, -of(reservedBy, programme));
            claimed -= of(claimedBy, programme);
            claimedBy.remove(programme);
        }
    }

    @Test
    void theModelAndTheBooksAgreeAfterEveryCommand() {
        FullFigure figure =
                FullFigure.begin("Random books", "%,d commands in %d funds".formatted(SEQUENCES * COMMANDS, SEQUENCES));
        long seed = Long.getLong("jointfund.seed", System.nanoTime());
        System.out.println("seed " + seed);
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            play(seed + sequence);
        }
        figure.found("no difference from the model, every invariant held; seed " + seed);
    }

    private void play(long seed) {
        a = new LedgerFixtures();
        model = new Model();
        unpaid.clear();
        Random random = new Random(seed);
        for (int step = 0; step < COMMANDS; step++) {
            oneStep(random);
            assertThat(totals())
                    .as("seed %d step %d", seed, step)
                    .containsExactly(model.cash, model.reserved, model.claimed, model.signed);
            if (step % BETWEEN_INVARIANTS == 0) {
                assertThat(LedgerInvariants.violations(sql, a.fund))
                        .as("seed %d step %d", seed, step)
                        .isEmpty();
            }
        }
        assertThat(LedgerInvariants.violations(sql, a.fund)).as("seed %d", seed).isEmpty();
    }

    private List<Long> totals() {
        List<Pool> all = balances.pools(a.fund);
        return List.of(
                Money.sum(all.stream().map(Pool::cash).toList()).cents(),
                Money.sum(all.stream().map(Pool::reserved).toList()).cents(),
                Money.sum(all.stream().map(Pool::claimed).toList()).cents(),
                Money.sum(all.stream().map(Pool::signed).toList()).cents());
    }

    private void oneStep(Random random) {
        long cents = 1L + random.nextInt(1_000_000);
        int programme = 1 + random.nextInt(8);
        String amount = Money.ofCents(cents).toString();
        switch (random.nextInt(8)) {
            case 0 -> deposit(amount);
            case 1 -> sign(amount);
            case 2 -> payInstalment();
            case 3 ->
                attempt(
                        cents <= model.free(),
                        () -> promising.reserve(a.promise(programme, 1, amount, 2), Money.ZERO, AGENT),
                        () -> model.reserve(programme, cents));
            case 4 ->
                attempt(
                        cents <= model.free() + model.signed - model.claimed,
                        () -> promising.claim(a.promise(programme, 1, amount, 2), IN_TIME, Money.ZERO, AGENT),
                        () -> model.claim(programme, cents));
            case 5 ->
                attempt(
                        cents <= model.of(model.reservedBy, programme),
                        () -> paying.transfer(a.transfer(programme, 1, amount), AGENT),
                        () -> model.transfer(programme, cents));
            case 6 ->
                attempt(
                        cents <= model.of(model.sentTo, programme),
                        () -> receiving.refund(a.refund(programme, amount), AGENT),
                        () -> refund(programme, cents));
            default -> end(random.nextInt(5) == 0 ? programme : 99);
        }
    }

    private void attempt(boolean allowed, Runnable command, Runnable predicted) {
        try {
            command.run();
            assertThat(allowed).as("the model would have refused").isTrue();
            predicted.run();
        } catch (Refused refusal) {
            assertThat(allowed).as(refusal.getMessage()).isFalse();
        }
    }

    private void deposit(String amount) {
        Money fee = receiving.deposit(a.deposit(amount, 2), AGENT);
        model.cash += Money.usd(amount).minus(fee).cents();
    }

    private void sign(String amount) {
        Instalment instalment = a.instalment(amount, IN_TIME);
        receiving.expect(instalment);
        unpaid.put(instalment.source(), amount);
        model.signed += Money.usd(amount).cents();
    }

    /** Pays the whole of an instalment without a fee: its claims become reservations, the rest is free. */
    private void payInstalment() {
        if (unpaid.isEmpty()) {
            return;
        }
        String source = unpaid.keySet().iterator().next();
        Money amount = Money.usd(java.util.Objects.requireNonNull(unpaid.remove(source)));
        Map<CaseNumber, Money> claims = claimsOn(source);
        receiving.deposit(
                new Deposit(a.fund, Earmark.NONE, a.source(), DAY, amount, new org.jointfund.shared.Share(0), source),
                AGENT);
        model.cash += amount.cents();
        model.signed -= amount.cents();
        claims.forEach(this::covered);
    }

    private Map<CaseNumber, Money> claimsOn(String source) {
        Map<CaseNumber, Money> claims = new HashMap<>();
        sql.query(
                "select d.case_number, sum(d.left_amount) from ledger_draw d join ledger_instalment i on i.id = d.instalment_id where i.source = ? group by d.case_number having sum(d.left_amount) > 0",
                row -> {
                    claims.put(new CaseNumber(row.getString(1)), new Money(row.getBigDecimal(2)));
                },
                source);
        return claims;
    }

    private void covered(CaseNumber number, Money amount) {
        int programme = Integer.parseInt(number.value().substring(number.value().lastIndexOf('-') + 1));
        model.claimed -= amount.cents();
        model.claimedBy.merge(programme, -amount.cents(), Long::sum);
        model.reserve(programme, amount.cents());
    }

    private void refund(int programme, long cents) {
        model.cash += cents;
        model.sentTo.merge(programme, -cents, Long::sum);
    }

    private void end(int programme) {
        promising.voidReservation(a.programme(programme), AGENT);
        model.end(programme);
        assertThat(balances.available(a.fund, Set.of(2), Money.ZERO).cents()).isEqualTo(model.free());
    }
}
