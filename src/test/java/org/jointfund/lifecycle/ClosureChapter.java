package org.jointfund.lifecycle;

import static org.jointfund.lifecycle.Plot.AGENCIES;
import static org.jointfund.lifecycle.Plot.CONVENOR;

import java.time.LocalDate;
import java.util.List;
import org.jointfund.change.Certifying;
import org.jointfund.change.Closing;
import org.jointfund.change.Completing;
import org.jointfund.change.FinalReporting;
import org.jointfund.change.NotifyCompletion;
import org.jointfund.change.RecordRefund;
import org.jointfund.change.Refunding;
import org.jointfund.change.SubmitFinalNarrative;
import org.jointfund.change.SubmitStatement;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;

/** The agencies say that they are done and certify what they spent; what is left comes back, and the programme is closed. */
final class ClosureChapter {

    private final Cast cast;
    private final Plot plot;

    ClosureChapter(Cast cast, Plot plot) {
        this.cast = cast;
        this.plot = plot;
    }

    void closed(CaseNumber number) {
        AGENCIES.forEach(agency -> complete(number, agency));
        AGENCIES.forEach(agency -> certify(number, agency));
        AGENCIES.stream().filter(plot::owesRefund).forEach(agency -> refund(number, agency));
        narrate(number);
        Actor manager = cast.actor("agent-manager");
        cast.does(manager, "closure", () -> cast.bean(Closing.class).closeFinancially(number, manager));
    }

    private void complete(CaseNumber number, AgencyCode agency) {
        Actor author = cast.focalPoint(agency);
        NotifyCompletion notice = new NotifyCompletion(today(), null);
        cast.does(author, "completion", () -> cast.bean(Completing.class).notify(number, agency, notice, author));
    }

    private void certify(CaseNumber number, AgencyCode agency) {
        Certifying certifying = cast.bean(Certifying.class);
        Actor author = cast.finance(agency);
        SubmitStatement statement =
                new SubmitStatement(List.of(plot.spentInTheEnd(agency)), "A. Person", today(), true, null);
        cast.does(author, "final-statement", () -> certifying.submit(number, agency, statement, author));
        Actor officer = cast.officer();
        cast.does(officer, "final-statement/check", () -> certifying.check(number, agency, true, "", officer));
    }

    private void refund(CaseNumber number, AgencyCode agency) {
        Actor agent = cast.actor("agent-officer");
        RecordRefund refund = new RecordRefund(plot.unspent(agency), today(), "BANK-" + agency);
        cast.does(agent, "refund", () -> cast.bean(Refunding.class).record(number, agency, refund, agent));
    }

    private void narrate(CaseNumber number) {
        FinalReporting reporting = cast.bean(FinalReporting.class);
        Actor convenor = cast.focalPoint(CONVENOR);
        cast.does(convenor, "final-narrative", () -> reporting.submit(number, narrative(), convenor));
        Actor officer = cast.officer();
        cast.does(officer, "final-narrative/check", () -> reporting.check(number, true, "", officer));
    }

    private static SubmitFinalNarrative narrative() {
        return new SubmitFinalNarrative(
                "All done",
                "Outcome 1",
                "40 of 40",
                "Floods",
                12_000,
                "The inspection carries on",
                "Good",
                "Start early");
    }

    private LocalDate today() {
        return cast.bean(FundDays.class).today();
    }
}
