package org.jointfund.change;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.change.AgencyClosure.State;
import org.jointfund.fund.FundDays;
import org.jointfund.ledger.Receiving;
import org.jointfund.ledger.Refund;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jointfund.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agent's officer records what agencies pay back, and with that it is in the books. */
@Service
@Transactional
public class Refunding {

    private final CaseAccess access;
    private final ClosureReading reading;
    private final FinalStatements statements;
    private final Receiving books;
    private final ApplicationEventPublisher events;
    private final FundDays days;
    private final Clock clock;

    Refunding(
            CaseAccess access,
            ClosureReading reading,
            FinalStatements statements,
            Receiving books,
            ApplicationEventPublisher events,
            FundDays days,
            Clock clock) {
        this.access = access;
        this.reading = reading;
        this.statements = statements;
        this.books = books;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    /** Records the refund that is due, once unless it was turned round; refused for any other amount. */
    public void record(CaseNumber number, AgencyCode agency, RecordRefund command, Actor actor) {
        Programme programme = access.as(number, Role.AGENT_OFFICER, actor);
        ClosureFile file = reading.file(programme);
        AgencyClosure found = file.agency(agency);
        if (found.state() != State.REFUND_DUE) {
            throw Stale.step();
        }
        Settlement settlement = found.settlement().orElseThrow();
        if (settlement.by().equals(actor.id())) {
            throw new RefundByAcceptor();
        }
        checkDay(file, command.receivedOn());
        Money due = settlement.balance();
        if (!command.amount().equals(due)) {
            throw new RefundDiffers(due);
        }
        RefundReceived refund = new RefundReceived(
                number, agency, due, command.receivedOn(), command.reference(), Instant.now(clock), actor.id());
        statements.add(refund);
        books.refund(new Refund(number, agency, due, command.receivedOn(), source(number, agency)), actor.id());
        events.publishEvent(refund);
    }

    /** Names the posting once: a refund turned round in the books is followed by another. */
    private String source(CaseNumber number, AgencyCode agency) {
        String first = number + "/REFUND-" + agency;
        int turn = statements.recorded(number, agency);
        return turn > 1 ? first + "/" + turn : first;
    }

    private void checkDay(ClosureFile file, LocalDate receivedOn) {
        LocalDate today = days.today(file.programme().fund());
        boolean early = file.dates()
                .filter(dates -> receivedOn.isBefore(dates.closedOn()))
                .isPresent();
        if (early || receivedOn.isAfter(today)) {
            throw new RefundDayImpossible(today);
        }
    }
}
