package org.jointfund.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jointfund.agreement.Agreements;
import org.jointfund.agreement.SignatureDeadlines;
import org.jointfund.change.ClosureDates;
import org.jointfund.change.Closures;
import org.jointfund.committee.Agenda;
import org.jointfund.programme.DocumentPhase;
import org.jointfund.programme.Programmes;
import org.jointfund.programme.Returns;
import org.jointfund.reporting.ReportingCalendar;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** The days that features computed once and keep, and that their own decisions move. */
@Component
class StoredDays {

    private final Programmes programmes;
    private final Returns returns;
    private final DocumentPhase phase;
    private final Agenda agenda;
    private final Agreements agreements;
    private final ReportingCalendar reports;
    private final Closures closures;

    StoredDays(
            Programmes programmes,
            Returns returns,
            DocumentPhase phase,
            Agenda agenda,
            Agreements agreements,
            ReportingCalendar reports,
            Closures closures) {
        this.programmes = programmes;
        this.returns = returns;
        this.phase = phase;
        this.agenda = agenda;
        this.agreements = agreements;
        this.reports = reports;
        this.closures = closures;
    }

    /** The last day for the agencies' answer to an idea sent back. */
    LocalDate ideaAnswer(CaseNumber number) {
        return returns.answerDue(programmes.get(number));
    }

    Instant documentEnd(CaseNumber number) {
        return phase.documentEnd(number);
    }

    Instant answersEnd(CaseNumber number) {
        return phase.answersEnd(number);
    }

    /** The day on which the committee meets about the case, once it is on an agenda. */
    Optional<LocalDate> meeting(CaseNumber number) {
        return agenda.heldOn(number);
    }

    /** The days of an approval that waits for its signatures. */
    SignatureDeadlines signatures(CaseNumber number) {
        return agreements.latest(number).orElseThrow().deadlines();
    }

    LocalDate report(String key) {
        return reports.dueOn(key);
    }

    /** What was set when the programme closed operationally or was cancelled. */
    ClosureDates closure(CaseNumber number) {
        return closures.dates(number).orElseThrow();
    }
}
