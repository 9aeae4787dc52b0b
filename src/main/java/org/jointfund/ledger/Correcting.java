package org.jointfund.ledger;

import java.util.Comparator;
import java.util.List;
import org.jointfund.fund.FundDays;
import org.jointfund.ledger.Drawing.Part;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mistakes are corrected by a journal that turns the first one round; nothing is changed or deleted (P4). */
@Service
public class Correcting {

    private final Books books;
    private final Journals journals;
    private final Pools pools;
    private final Instalments instalments;
    private final Draws draws;
    private final FundDays days;

    Correcting(Books books, Journals journals, Pools pools, Instalments instalments, Draws draws, FundDays days) {
        this.books = books;
        this.journals = journals;
        this.pools = pools;
        this.instalments = instalments;
        this.draws = draws;
        this.days = days;
    }

    /** Reverses a journal for a reason; a deposit takes its fee along. Refused when the money is gone or promised since. */
    @Transactional
    public void reverse(FundCode fund, long journal, String reason, PersonId by) {
        pools.lock(fund);
        Journal wrong = reversible(fund, journal);
        if (wrong.kind() == JournalKind.DEPOSIT) {
            journals.find(JournalKind.FEE, wrong.source()).ifPresent(fee -> turnRound(fee, reason, by));
            instalments.unsettle(wrong.id());
        }
        turnRound(wrong, reason, by);
    }

    /** The journal, unless it is of a kind that is not corrected this way, or was corrected before. */
    Journal reversible(FundCode fund, long journal) {
        Journal wrong = journals.find(fund, journal).orElseThrow(() -> new UnknownJournal(journal));
        if (!wrong.kind().isReversible() || wrong.kind() == JournalKind.FEE || journals.isReversed(journal)) {
            throw new JournalNotReversible(journal);
        }
        return wrong;
    }

    private void turnRound(Journal wrong, String reason, PersonId by) {
        List<Line> lines = wrong.lines().stream().map(Line::reversed).toList();
        Journal correction = books.post(
                Entry.of(wrong.fund(), JournalKind.CORRECTION, source(wrong), days.today(wrong.fund()), by, lines)
                        .reversing(wrong)
                        .noted(reason));
        wrong.lines().stream().filter(Line::movesCash).forEach(line -> giveBack(line, wrong, correction));
    }

    private static String source(Journal wrong) {
        return wrong.fund() + "/REV-" + wrong.id();
    }

    private void giveBack(Line line, Journal wrong, Journal correction) {
        if (line.drawId() != null) {
            draws.restore(line.drawId(), line.amount());
        } else if (line.debit() == Account.CASH) {
            takeOut(line, wrong);
        } else {
            pools.addLot(line.poolId(), correction, line.amount());
        }
    }

    /** Takes money that should not have come out of what is free, first out of what the wrong journal brought. */
    private void takeOut(Line line, Journal wrong) {
        List<Lot> lots = pools.freeLots(wrong.fund()).stream()
                .filter(lot -> lot.poolId() == line.poolId())
                .sorted(Comparator.comparing((Lot lot) -> lot.journal() != wrong.id()))
                .toList();
        for (Part<Lot> part : Drawing.take(lots, Lot::free, line.amount())) {
            pools.takeFromLot(part.of().id(), part.amount());
        }
    }
}
