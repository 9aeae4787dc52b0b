package org.jointfund.disbursement;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointfund.ledger.CaseReversal;
import org.jointfund.ledger.EntryStillNeeded;
import org.jointfund.ledger.Journal;
import org.jointfund.ledger.JournalKind;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A payment recorded wrongly is turned round, and its transfer request waits for the right one (P4). */
@Component
class PaymentReversal implements CaseReversal {

    private static final Pattern SOURCE = Pattern.compile(".+/FTR-(\\d+)/.+");

    private final Programmes programmes;
    private final FundTransfers transfers;
    private final Tranches tranches;
    private final TransferDesk desk;
    private final ApplicationEventPublisher events;

    PaymentReversal(
            Programmes programmes,
            FundTransfers transfers,
            Tranches tranches,
            TransferDesk desk,
            ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.transfers = transfers;
        this.tranches = tranches;
        this.desk = desk;
        this.events = events;
    }

    @Override
    public JournalKind kind() {
        return JournalKind.TRANSFER;
    }

    /** Refused once the programme is closing, when a later tranche was certified since, and for the payment that started the programme. */
    @Override
    public void check(Journal wrong) {
        Programme programme = programmes.get(new CaseNumber(wrong.subject()));
        EntryStillNeeded.refuse(Stream.of(closing(programme), certified(wrong), start(programme, wrong))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Problem> closing(Programme programme) {
        return programme.is(ProgrammeStatus.ACTIVE, ProgrammeStatus.SUSPENDED, ProgrammeStatus.ENDED)
                ? Optional.empty()
                : Optional.of(Problem.of("reversal.closing", programme.number().value()));
    }

    /** A later tranche was certified on what had been paid by then. */
    private Optional<Problem> certified(Journal wrong) {
        return tranches.of(new CaseNumber(wrong.subject())).stream()
                .filter(tranche -> tranche.ordinal() > ordinal(wrong))
                .filter(tranche ->
                        tranche.status() == TrancheStatus.CERTIFIED || tranche.status() == TrancheStatus.PAID)
                .map(tranche -> Problem.of("reversal.laterTranche", tranche.ordinal()))
                .findFirst();
    }

    /** The day of the first payment is the programme's start (rulebook 2.9.7): one that stays has to keep it. */
    private Optional<Problem> start(Programme programme, Journal wrong) {
        boolean kept = transfers.of(programme.number()).stream()
                .flatMap(transfer -> transfers.payments(transfer.number(), transfer.ordinal()).stream()
                        .filter(payment -> !payment.source(transfer).equals(wrong.source())))
                .anyMatch(payment -> payment.isReleased() && payment.valueOn().equals(programme.startOn()));
        return kept ? Optional.empty() : Optional.of(Problem.of("reversal.start"));
    }

    @Override
    public void reversed(Journal wrong, String reason, PersonId by) {
        CaseNumber number = new CaseNumber(wrong.subject());
        FundTransfer paid = transfers.find(number, ordinal(wrong)).orElseThrow(Stale::step);
        FundTransfer open = paid.become(anybodyPaid(paid) ? TransferStatus.PARTLY_PAID : TransferStatus.RELEASED);
        transfers.update(open);
        transfers.addStep(open, reason, desk.now(), by);
        boolean wasFullyPaid = paid.status() == TransferStatus.PAID;
        if (wasFullyPaid) {
            tranches.find(number, paid.ordinal())
                    .ifPresent(tranche -> tranches.update(tranche.become(TrancheStatus.CERTIFIED)));
        }
        events.publishEvent(
                new PaymentReversed(number, paid.ordinal(), agency(wrong), wrong.amount(), reason, wasFullyPaid, by));
    }

    private boolean anybodyPaid(FundTransfer transfer) {
        return transfers.payments(transfer.number(), transfer.ordinal()).stream()
                .anyMatch(Payment::isReleased);
    }

    private static AgencyCode agency(Journal wrong) {
        return Objects.requireNonNull(wrong.lines().get(0).agency());
    }

    private static int ordinal(Journal wrong) {
        Matcher source = SOURCE.matcher(wrong.source());
        if (!source.matches()) {
            throw Stale.step();
        }
        return Integer.parseInt(source.group(1));
    }
}
