package org.jointfund.change;

import java.util.List;
import java.util.Objects;
import org.jointfund.ledger.CaseReversal;
import org.jointfund.ledger.EntryStillNeeded;
import org.jointfund.ledger.Journal;
import org.jointfund.ledger.JournalKind;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A refund recorded wrongly is turned round, and is due from its agency again (P4). */
@Component
class RefundReversal implements CaseReversal {

    private final Programmes programmes;
    private final DueAgain due;
    private final ApplicationEventPublisher events;

    RefundReversal(Programmes programmes, DueAgain due, ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.due = due;
        this.events = events;
    }

    @Override
    public JournalKind kind() {
        return JournalKind.REFUND;
    }

    /** Refused once the programme is financially closed, which rests on every refund (10.2 row 20). */
    @Override
    public void check(Journal wrong) {
        if (programmes.get(new CaseNumber(wrong.subject())).is(ProgrammeStatus.FINANCIALLY_CLOSED)) {
            EntryStillNeeded.refuse(List.of(Problem.of("reversal.closed", wrong.subject())));
        }
    }

    @Override
    public void reversed(Journal wrong, String reason, PersonId by) {
        CaseNumber number = new CaseNumber(wrong.subject());
        AgencyCode agency = Objects.requireNonNull(wrong.lines().get(0).agency());
        due.refund(number, agency);
        events.publishEvent(new RefundReversed(number, agency, wrong.amount(), reason, by));
    }
}
