package org.jointfund.change;

import java.time.LocalDate;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.programme.CaseReopened;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Programmes;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done and is due again has as many days as the fund gives for a refund, counted from when it was undone. */
@Service
@Transactional
public class DueAgain {

    private final Closures closures;
    private final Programmes programmes;
    private final RuleSets ruleSets;
    private final FundDays days;
    private final ApplicationEventPublisher events;

    DueAgain(
            Closures closures,
            Programmes programmes,
            RuleSets ruleSets,
            FundDays days,
            ApplicationEventPublisher events) {
        this.closures = closures;
        this.programmes = programmes;
        this.ruleSets = ruleSets;
        this.days = days;
        this.events = events;
    }

    void refund(CaseNumber number, AgencyCode agency) {
        closures.refundAgainBy(number, agency, day(number));
    }

    @EventListener
    void closure(CaseReopened reopened) {
        if (reopened.as() == ProgrammeStatus.FINANCIAL_CLOSURE) {
            closures.closeAgainBy(reopened.number(), day(reopened.number()));
            events.publishEvent(new ClosureReopened(reopened.number(), reopened.by()));
        }
    }

    private LocalDate day(CaseNumber number) {
        Programme programme = programmes.get(number);
        int given =
                ruleSets.version(programme.fund(), programme.ruleSetVersion()).get(Rules.CLOSURE_REFUND_DAYS);
        return days.today(programme.fund()).plusDays(given);
    }
}
