package org.jointfund.workflow;

import static org.jointfund.workflow.RunningProgramme.AGENCIES;
import static org.jointfund.workflow.RunningProgramme.ALDER;

import java.time.LocalDate;
import java.util.List;
import org.jointfund.change.AgencyClosure;
import org.jointfund.change.Certifying;
import org.jointfund.change.ClosureReading;
import org.jointfund.change.Completing;
import org.jointfund.change.FinalReporting;
import org.jointfund.change.NotifyCompletion;
import org.jointfund.change.RecordRefund;
import org.jointfund.change.Settlement.Outcome;
import org.jointfund.change.SubmitFinalNarrative;
import org.jointfund.change.SubmitStatement;
import org.jointfund.partner.Actor;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The steps of a closure as its people take them, for tests. */
final class ClosureSteps {

    static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final ApplicationContext context;
    private final CaseNumber number;

    ClosureSteps(ApplicationContext context, CaseNumber number) {
        this.context = context;
        this.number = number;
    }

    private RunningProgramme running() {
        return context.getBean(RunningProgramme.class);
    }

    void allNotify() {
        AGENCIES.forEach(this::notify);
    }

    void notify(AgencyCode agency) {
        context.getBean(Completing.class)
                .notify(number, agency, notice(DAY), running().focalPoint(agency));
    }

    static NotifyCompletion notice(LocalDate day) {
        return new NotifyCompletion(day, null);
    }

    void certify(AgencyCode agency, String spent) {
        submit(agency, spent, null);
        accept(agency);
    }

    void submit(AgencyCode agency, String spent, @Nullable String note) {
        SubmitStatement statement =
                new SubmitStatement(List.of(Money.usd(spent)), "A. Person, Controller", DAY, true, note);
        context.getBean(Certifying.class)
                .submit(number, agency, statement, running().finance(agency));
    }

    void accept(AgencyCode agency) {
        context.getBean(Certifying.class).check(number, agency, true, "", officer());
    }

    void narrate() {
        context.getBean(FinalReporting.class).submit(number, story(), running().focalPoint(ALDER));
        context.getBean(FinalReporting.class).check(number, true, "", officer());
    }

    static SubmitFinalNarrative story() {
        return new SubmitFinalNarrative(
                "All", "Outcome 1", "12 of 10", "Floods", 1200, "Ministry runs it", "Good", "Start early");
    }

    RecordRefund refund(String amount) {
        LocalDate today = context.getBean(ClosureReading.class)
                .file(number, officer())
                .dates()
                .orElseThrow()
                .closedOn();
        return new RecordRefund(Money.usd(amount), today, "BANK-77");
    }

    Outcome outcome(AgencyCode agency) {
        return closure(agency).settlement().orElseThrow().outcome();
    }

    AgencyClosure closure(AgencyCode agency) {
        return context.getBean(ClosureReading.class).file(number, officer()).agency(agency);
    }

    Actor officer() {
        return running().actor("secretariat-officer-1");
    }
}
