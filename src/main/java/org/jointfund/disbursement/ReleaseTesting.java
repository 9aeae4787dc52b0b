package org.jointfund.disbursement;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jointfund.fund.FundDays;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tests whether a tranche may be released, files the test, and tells when a waiting tranche may go on. */
@Service
@Transactional
public class ReleaseTesting {

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
        TestedRelease test = file(tranche, Objects.requireNonNull(tranche.requestedBy()));
        tranches.update(tranche.become(test.isReleased() ? TrancheStatus.RELEASABLE : TrancheStatus.WAITING));
        return test.isReleased();
    }

    /** Facts of the case changed: a waiting tranche goes on if its conditions hold now, else the fresh numbers are filed. */
    public void factsChanged(CaseNumber number, PersonId by) {
        tranches.of(number).stream().filter(Tranche::isWaiting).forEach(tranche -> retest(tranche, by));
    }

    /** The fund's cash changed: the same for every waiting tranche of it. */
    public void cashChanged(FundCode fund, PersonId by) {
        tranches.waiting(fund).forEach(tranche -> retest(tranche, by));
    }

    private void retest(Tranche tranche, PersonId by) {
        if (file(tranche, by).isReleased()) {
            events.publishEvent(new ConditionsChanged(tranche.number(), tranche.ordinal(), by));
        }
    }

    private TestedRelease file(Tranche tranche, PersonId by) {
        TestedRelease test = bench.test(
                tranche,
                by,
                days.today(tranche.number().fund()),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
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
