package org.jointfund.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on a lapse: a person does, at day 90 or after a refusal, never the timer (D2, rulebook 2.8.2). */
@Service
@Transactional
public class Lapsing {

    private final SignatureSets sets;
    private final Agreements agreements;
    private final ApplicationEventPublisher events;
    private final FundDays days;
    private final Clock clock;

    Lapsing(SignatureSets sets, Agreements agreements, ApplicationEventPublisher events, FundDays days, Clock clock) {
        this.sets = sets;
        this.agreements = agreements;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    /** The refusal the presiding officer is asked about, if the secretariat proposed to let the approval lapse. */
    @Transactional(readOnly = true)
    public Optional<Refusal> proposedBy(CaseNumber number) {
        List<Integer> answered = agreements.lapseDecisions(number).stream()
                .map(LapseDecision::refusal)
                .filter(java.util.Objects::nonNull)
                .toList();
        int issue = agreements.latest(number).map(Agreement::issue).orElse(0);
        return agreements.refusals(number).stream()
                .filter(refusal -> refusal.issue() == issue)
                .filter(refusal -> refusal.resolution() == Refusal.Resolution.LAPSE)
                .filter(refusal -> !answered.contains(refusal.ordinal()))
                .findFirst();
    }

    /** Lets the approval lapse. */
    public void lapse(CaseNumber number, String reason, Actor actor) {
        decide(number, true, null, reason, actor);
    }

    /** Keeps the approval alive to the day given; a refusal that was to let it lapse is open again, for the secretariat to resolve another way. */
    public void extend(CaseNumber number, LocalDate to, String reason, Actor actor) {
        LocalDate today = days.today(number.fund());
        if (!to.isAfter(today)) {
            throw new ExtensionTooShort(today);
        }
        Optional<Refusal> asked = proposedBy(number);
        decide(number, false, to, reason, actor);
        asked.ifPresent(refusal -> agreements.insert(
                number, refusal.again(agreements.refusals(number).size() + 1)));
    }

    private void decide(CaseNumber number, boolean lapse, @Nullable LocalDate to, String reason, Actor actor) {
        Agreement agreement = sets.open(number, actor).agreement();
        actor.require(number.fund(), Role.CHAIR, Role.ALTERNATE_CHAIR);
        Optional<Refusal> refusal = proposedBy(number);
        if (refusal.isEmpty()
                && days.today(number.fund()).isBefore(agreement.deadlines().lapsesOn())) {
            throw new NotDueToLapse(agreement.deadlines().lapsesOn());
        }
        agreements.insert(number, decision(number, lapse, to, refusal, reason, actor));
        agreements.update(to == null ? agreement : agreement.lapsingOn(later(to, agreement)));
        events.publishEvent(
                refusal.<Object>map(asked -> new RefusalLapseDecided(number, asked.ordinal(), lapse, actor.id()))
                        .orElseGet(() -> new ApprovalLapseDecided(number, lapse, actor.id())));
    }

    private static LocalDate later(LocalDate to, Agreement agreement) {
        LocalDate before = agreement.deadlines().lapsesOn();
        return to.isAfter(before) ? to : before;
    }

    private LapseDecision decision(
            CaseNumber number,
            boolean lapse,
            @Nullable LocalDate to,
            Optional<Refusal> refusal,
            String reason,
            Actor actor) {
        return new LapseDecision(
                agreements.lapseDecisions(number).size() + 1,
                lapse,
                to,
                refusal.map(Refusal::ordinal).orElse(null),
                reason,
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                actor.id());
    }
}
