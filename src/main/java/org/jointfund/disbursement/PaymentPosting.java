package org.jointfund.disbursement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jointfund.fund.FundDays;
import org.jointfund.ledger.Paying;
import org.jointfund.ledger.Transfer;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.programme.Progress;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Component;

/** Brings released payments into the books, and the programme to its start. */
@Component
class PaymentPosting {

    private final Paying books;
    private final Programmes programmes;
    private final Progress progress;
    private final WaitingAgencies waiting;
    private final FundDays days;

    PaymentPosting(Paying books, Programmes programmes, Progress progress, WaitingAgencies waiting, FundDays days) {
        this.books = books;
        this.programmes = programmes;
        this.progress = progress;
        this.waiting = waiting;
        this.days = days;
    }

    /** Refused for an agency that waits for its share. */
    void requireReady(FundTransfer transfer, Stream<AgencyCode> agencies) {
        Set<AgencyCode> wait = waiting.of(transfer);
        agencies.filter(wait::contains).findFirst().ifPresent(agency -> {
            throw new AgencyNotReady(agency);
        });
    }

    /** The value date of an entry that is whole: a payment was made between the approval and today. */
    LocalDate checked(FundTransfer transfer, Payments.Entry entry, int at) {
        LocalDate valueOn = entry.valueOn();
        if (entry.reference().isEmpty() || valueOn == null) {
            throw new PaymentIncomplete(entry.reference().isEmpty() ? "reference" : "valueOn", at);
        }
        LocalDate approved = days.of(
                Objects.requireNonNull(transfer.approvedAt()), transfer.number().fund());
        LocalDate today = days.today(transfer.number().fund());
        if (valueOn.isBefore(approved) || valueOn.isAfter(today)) {
            throw new ValueDateImpossible(at, approved, today);
        }
        return valueOn;
    }

    void post(FundTransfer transfer, List<Payment> payments, PersonId by) {
        payments.forEach(payment -> books.transfer(booking(transfer, payment), by));
        Programme programme = programmes.get(transfer.number());
        if (programme.is(ProgrammeStatus.TRANSFER)) {
            progress.start(programme.number(), first(payments), by);
        } else {
            progress.startEarlier(programme, first(payments), by);
        }
    }

    /** The source makes the posting unique. */
    private static Transfer booking(FundTransfer transfer, Payment payment) {
        return new Transfer(
                transfer.number(),
                transfer.ordinal(),
                payment.agency(),
                payment.amount(),
                payment.valueOn(),
                payment.source(transfer));
    }

    private static LocalDate first(List<Payment> payments) {
        return payments.stream().map(Payment::valueOn).sorted().toList().get(0);
    }
}
