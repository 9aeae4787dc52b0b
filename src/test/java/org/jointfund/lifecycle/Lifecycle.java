package org.jointfund.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointfund.committee.Outcome;
import org.jointfund.fund.FundDays;
import org.jointfund.fund.RuleSets;
import org.jointfund.ledger.Deposit;
import org.jointfund.ledger.Earmark;
import org.jointfund.ledger.Receiving;
import org.jointfund.reporting.Report;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Share;
import org.springframework.context.ApplicationContext;

/**
 * One programme of four agencies, from the idea to financial closure, on the day it is: nobody waits, periods end when they are asked
 * for. What differs between funds is read off their rules: seats, tranches, criteria, reports, floors (N36).
 */
public final class Lifecycle {

    private final Cast cast;
    private final Plot plot;

    public Lifecycle(ApplicationContext context, FundCode fund) {
        this.cast = new Cast(context);
        this.plot = new Plot(context.getBean(RuleSets.class).current(fund));
    }

    /** Money of a donor comes in, without earmark or fee. */
    public void endowedWith(Money amount) {
        String source = "lifecycle " + UUID.randomUUID();
        LocalDate today = cast.bean(FundDays.class).today();
        cast.bean(Receiving.class)
                .deposit(
                        new Deposit(plot.fund(), Earmark.NONE, source, today, amount, Share.percent(0), ""),
                        cast.actor("agent-officer").id());
    }

    /** Plays it all and answers the case number; what an agency has left above its floor is paid back. */
    public CaseNumber played() {
        CaseNumber number = approved();
        MoneyChapter money = new MoneyChapter(cast, plot);
        money.signed(number);
        money.paid(number, 1);
        run(number, money);
        new ClosureChapter(cast, plot).closed(number);
        return number;
    }

    CaseNumber approved() {
        IdeaChapter idea = new IdeaChapter(cast, plot);
        CommitteeChapter committee = new CommitteeChapter(cast, plot);
        CaseNumber number = idea.written();
        idea.handedIn(number);
        idea.judged(number);
        committee.decided(number, 1, Outcome.SELECT);
        DocumentChapter document = new DocumentChapter(cast, plot);
        document.written(number);
        document.foundGood(number);
        committee.decided(number, 2, Outcome.APPROVE);
        return number;
    }

    /** After the financial reports of a year the next tranche is released, as long as there is one, and who waited for the last is paid. */
    private void run(CaseNumber number, MoneyChapter money) {
        ReportChapter reports = new ReportChapter(cast, plot);
        int paid = 1;
        for (Map.Entry<LocalDate, List<Report>> due : reports.planned(number).entrySet()) {
            reports.filed(number, due.getKey(), due.getValue(), paid);
            boolean figures =
                    due.getValue().stream().anyMatch(report -> report.kind().isFinancial());
            if (figures && plot.eachAlone()) {
                money.caughtUp(number, paid);
            }
            if (figures && paid < plot.tranches()) {
                paid++;
                money.released(number, paid);
            }
        }
    }
}
