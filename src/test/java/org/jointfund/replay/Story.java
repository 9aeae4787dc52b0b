package org.jointfund.replay;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;

/** Programmes side by side, from the first draft to financial closure; the first meets what can happen on the way. */
final class Story {

    private static final int MONTHS_BEFORE_SECOND_TRANCHE = 9;

    private final Play play;
    private final IdeaActs ideas;
    private final CommitteeActs committee;
    private final DocumentActs documents;
    private final AgreementActs agreements;
    private final MoneyActs money;
    private final ReportActs reports;
    private final ClosureActs closure;
    private final FundActs fund;
    private final SafetyActs safety;

    Story(Play play) {
        this.play = play;
        this.ideas = new IdeaActs(play);
        this.committee = new CommitteeActs(play);
        this.documents = new DocumentActs(play);
        this.agreements = new AgreementActs(play);
        this.money = new MoneyActs(play);
        this.reports = new ReportActs(play);
        this.closure = new ClosureActs(play);
        this.fund = new FundActs(play);
        this.safety = new SafetyActs(play);
    }

    void play(List<Plan> plans, Map<String, String> statement) {
        play.chapter("Real programmes, as recorded elsewhere");
        fund.listWhatIsRecordedElsewhere();
        List<Case> cases = fromIdeaToSelection(plans);
        fromDocumentToPayment(cases);
        play.chapter("Years of work, and the end");
        Timeline timeline = new Timeline();
        cases.forEach(programme -> plan(timeline, programme, programme.equals(cases.get(0))));
        timeline.play(play);
        play.chapter("The fund's statement of source and use of funds, US$");
        fund.state(statement);
        play.expectAsDescribed();
    }

    private List<Case> fromIdeaToSelection(List<Plan> plans) {
        play.chapter("From idea to selection");
        List<Case> cases = plans.stream().map(ideas::write).toList();
        safety.tryWhatMustNotHappen(cases.get(0));
        safety.confirmTwice(cases.get(0));
        cases.forEach(ideas::endorse);
        ideas.returnOnceForCompletion(cases.get(0));
        cases.forEach(ideas::findEligible);
        cases.forEach(ideas::review);
        cases.forEach(ideas::recommend);
        committee.select(cases, ideas::fileTheLastLetter);
        return cases;
    }

    private void fromDocumentToPayment(List<Case> cases) {
        play.chapter("From programme document to the first payment");
        cases.forEach(documents::write);
        cases.forEach(documents::check);
        committee.approve(cases);
        documents.answerComments(cases.get(0));
        play.on(play.today().plusDays(1));
        cases.forEach(agreements::sign);
        cases.forEach(
                programme -> money.pay(programme, 1, programme.plan().tranches().first()));
    }

    private void plan(Timeline timeline, Case programme, boolean eventful) {
        LocalDate start = play.today();
        LocalDate end = start.plusMonths(programme.plan().months()).minusDays(1);
        for (int year = start.getYear(); year < end.getYear(); year++) {
            planReports(timeline, programme, year, eventful && year == start.getYear());
        }
        timeline.at(start.plusMonths(MONTHS_BEFORE_SECOND_TRANCHE), () -> money.askForTheSecondTranche(programme));
        timeline.at(end.plusDays(1), () -> closure.notifyCompletion(programme));
        timeline.at(end.plusMonths(1), () -> close(programme, eventful ? 1 : 0));
    }

    private void planReports(Timeline timeline, Case programme, int year, boolean withLateOne) {
        timeline.at(LocalDate.of(year, Month.JULY, 2), () -> reports.everybodyReports(programme));
        LocalDate january = LocalDate.of(year + 1, Month.JANUARY, 10);
        if (withLateOne) {
            Plan.Part late = programme.plan().parts().get(2);
            timeline.at(january, () -> reports.allButOneReport(programme, late));
            timeline.at(LocalDate.of(year + 1, Month.APRIL, 2), () -> reports.everybodyReports(programme));
        } else {
            timeline.at(january, () -> reports.everybodyReports(programme));
        }
    }

    private void close(Case programme, int late) {
        play.expect("Reports that came late", Integer.toString(late), reports.late(programme));
        closure.settle(programme);
        closure.closeFinancially(programme);
    }
}
