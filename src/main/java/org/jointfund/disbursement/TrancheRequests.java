package org.jointfund.disbursement;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a later tranche from the convening agency's request to the secretariat's certificate (rulebook 2.10.5). */
@Service
@Transactional
public class TrancheRequests {

    private final Tranches tranches;
    private final CaseAccess access;
    private final TrancheConditions conditions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TrancheRequests(
            Tranches tranches,
            CaseAccess access,
            TrancheConditions conditions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tranches = tranches;
        this.access = access;
        this.conditions = conditions;
        this.events = events;
        this.clock = clock;
    }

    /** The convening agency asks for the tranche; near the end of the programme it says why so late (D12). */
    public void request(CaseNumber number, int ordinal, String request, @Nullable String lateReason, Actor actor) {
        access.asConvenor(number, actor);
        Tranche requested = get(number, ordinal).requested(request, lateReason, actor.id(), now());
        conditions.requireReason(requested, lateReason);
        tranches.update(requested);
        events.publishEvent(new TrancheRequested(number, ordinal, actor.id()));
    }

    /** The chair lets a tranche pass that was asked for late (D12). */
    public void allowLate(CaseNumber number, int ordinal, String reason, Actor actor) {
        access.visible(number, actor);
        actor.require(number.fund(), Role.CHAIR);
        Tranche tranche = get(number, ordinal);
        if (!tranche.isWaiting() || tranche.lateAllowedBy() != null) {
            throw Stale.step();
        }
        tranches.update(tranche.lateAllowed(actor.id()));
        events.publishEvent(new LateReleaseAllowed(number, ordinal, reason, actor.id()));
    }

    /** The secretariat certifies that the conditions hold, which are tested once more; claims become reservations (D3). */
    public void certify(Seen seen, Actor actor) {
        access.visible(seen.number(), actor);
        Tranche requested = get(seen.number(), seen.ordinal());
        FourEyes.check(actor, requested);
        access.asOfficer(seen.number(), actor);
        if (requested.isWaiting()) {
            conditions.requireMet(requested);
        }
        seen.requireCurrent(requested.version());
        Tranche certified = requested.certified(actor.id(), now());
        conditions.secure(certified, actor.id());
        tranches.update(certified);
        events.publishEvent(new TrancheCertified(seen.number(), seen.ordinal(), actor.id()));
    }

    private Tranche get(CaseNumber number, int ordinal) {
        return tranches.find(number, ordinal).orElseThrow(() -> new NotFound("tranche", number + "/" + ordinal));
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
