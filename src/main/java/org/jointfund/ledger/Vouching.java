package org.jointfund.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One person of the administrative agent enters what is to go into the books, another releases it (B4, P10). */
@Service
@Transactional
public class Vouching {

    private final Vouchers vouchers;
    private final VoucherPosting posting;
    private final Reversing reversing;
    private final Pools pools;
    private final ApplicationEventPublisher events;
    private final FundDays days;
    private final Clock clock;

    Vouching(
            Vouchers vouchers,
            VoucherPosting posting,
            Reversing reversing,
            Pools pools,
            ApplicationEventPublisher events,
            FundDays days,
            Clock clock) {
        this.vouchers = vouchers;
        this.posting = posting;
        this.reversing = reversing;
        this.pools = pools;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    /** Enters income or a charge of the fund itself; refused for a kind that has a page of its own, a future day or a reference in use. */
    public long enter(FundCode fund, JournalKind kind, EnterVoucher command, Actor actor) {
        actor.require(fund, Role.AGENT_OFFICER);
        if (!kind.isOfTheFundItself()) {
            throw new NotFound("voucherKind", kind.name());
        }
        return enter(Slip.of(fund, kind, command), actor.id());
    }

    /**
     * Enters that a journal is to be turned round for a reason; refused as {@link JournalNotReversible}, or as
     * {@link EntryStillNeeded} by the case it belongs to.
     */
    public long reverse(FundCode fund, long journal, String reason, Actor actor) {
        actor.require(fund, Role.AGENT_OFFICER);
        Journal wrong = reversing.reversible(fund, journal);
        return enter(Slip.reversing(wrong, days.today(fund), reason), actor.id());
    }

    /** Enters it for somebody else to release; the same reference once. */
    public long enter(Slip slip, PersonId by) {
        AmountNotPositive.check(slip.amount());
        DateInFuture.check("bookedOn", slip.bookedOn(), days.today(slip.fund()));
        pools.lock(slip.fund());
        if (vouchers.isTaken(slip.fund(), slip.kind(), slip.reference())) {
            throw new ReferenceTaken(slip.reference());
        }
        long id = vouchers.add(slip, by, now());
        events.publishEvent(new VoucherEntered(slip.fund(), by, slip.kind(), slip.reference(), slip.amount()));
        return id;
    }

    /** Releases it into the books; refused to who entered it, and when the books refuse it. */
    public void release(FundCode fund, long id, Actor actor) {
        actor.require(fund, Role.AGENT_MANAGER);
        release(fund, id, actor.id());
    }

    /** The same for a person whose right to do so is known. */
    public void release(FundCode fund, long id, PersonId by) {
        pools.lock(fund);
        Voucher voucher = undecided(fund, id, by);
        vouchers.decide(voucher, true, "", by, now());
        posting.post(voucher, by);
    }

    /** Gives it back for a reason; its reference is free again. */
    public void sendBack(FundCode fund, long id, String reason, Actor actor) {
        actor.require(fund, Role.AGENT_MANAGER);
        if (reason.isBlank()) {
            throw new ReasonMissing();
        }
        Voucher voucher = undecided(fund, id, actor.id());
        vouchers.decide(voucher, false, reason, actor.id(), now());
        events.publishEvent(new VoucherSentBack(fund, actor.id(), voucher.kind(), voucher.reference(), reason));
    }

    private Voucher undecided(FundCode fund, long id, PersonId by) {
        Voucher voucher = vouchers.lock(fund, id).orElseThrow(() -> new NotFound("voucher", String.valueOf(id)));
        if (!voucher.isWaiting()) {
            throw Stale.step();
        }
        FourEyes.check(by, voucher.enteredBy());
        return voucher;
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
