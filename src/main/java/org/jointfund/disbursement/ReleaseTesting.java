package org.jointfund.disbursement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jointfund.fund.FundDays;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.EveryDay;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tests whether a tranche may be released, files the test, and tells when a waiting tranche may go on or one that could be certified waits again. */
@Service
@Transactional
public class ReleaseTesting implements EveryDay {

    private final Tranches tranches;
    private final ReleaseBench bench;
    private final ApplicationEventPublisher events;
    private final FundDays days;
    private final Clock clock;

    ReleaseTesting(
            Tranches tranches, ReleaseBench bench, ApplicationEventPublisher events, FundDays days, Clock clock) {
        this.tranches = tranches;
        this.bench = bench;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    /** Tests and files the test; whether the tranche may be released. */
    public boolean test(CaseNumber number, int ordinal) {
        Tranche tranche = get(number, ordinal);
        TestedRelease test = file(tranche, Objects.requireNonNull(tranche.requestedBy()), days.today(number.fund()));
        tranches.update(tranche.become(test.isReleased() ? TrancheStatus.RELEASABLE : TrancheStatus.WAITING));
        return test.isReleased();
    }

    /**
     * Facts of the case changed: a waiting tranche goes on if its conditions hold now, else the fresh numbers are filed; one that could
     * be certified waits again if they hold no more.
     */
    public void factsChanged(CaseNumber number, PersonId by) {
        tranches.of(number).forEach(tranche -> retest(tranche, by, days.today(number.fund())));
    }

    /** The fund's cash changed: the same for every tranche of it that was asked for. */
    public void cashChanged(FundCode fund, PersonId by) {
        tranches.requested(fund).forEach(tranche -> retest(tranche, by, days.today(fund)));
    }

    /**
     * Time alone lets conditions lapse: a report falls due, the end comes near; and what came in while a tranche was being asked for may
     * have passed it by.
     */
    @Override
    public void round(LocalDate today) {
        tranches.requested().stream()
                .filter(tranche -> tranche.isReleasable() || holds(tranche, today))
                .forEach(tranche -> retest(tranche, CALENDAR, today));
    }

    private boolean holds(Tranche tranche, LocalDate today) {
        return TestedRelease.holdingUp(bench.conditions(tranche, today)).isEmpty();
    }

    private void retest(Tranche tranche, PersonId by, LocalDate today) {
        if (tranche.isWaiting() && file(tranche, by, today).isReleased()) {
            events.publishEvent(new ConditionsChanged(tranche.number(), tranche.ordinal(), by));
        }
        if (tranche.isReleasable() && !holds(tranche, today)) {
            file(tranche, by, today);
            tranches.update(tranche.become(TrancheStatus.WAITING));
            events.publishEvent(new ConditionsLapsed(tranche.number(), tranche.ordinal(), by));
        }
    }

    private TestedRelease file(Tranche tranche, PersonId by, LocalDate today) {
        TestedRelease test = bench.test(tranche, by, today, Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        tranches.insert(tranche, test);
        events.publishEvent(new ReleaseTested(tranche.number(), tranche.ordinal(), test.outcome(), by));
        return test;
    }

    /** The conditions as they stand now, without filing a test. */
    @Transactional(readOnly = true)
    public List<ReleaseCondition> now(CaseNumber number, int ordinal) {
        return bench.conditions(get(number, ordinal), days.today(number.fund()));
    }

    private Tranche get(CaseNumber number, int ordinal) {
        return tranches.find(number, ordinal).orElseThrow(() -> new NotFound("tranche", number + "/" + ordinal));
    }
}
