package org.jointfund.programme;

import java.util.ArrayList;
import java.util.List;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Problem;

/** What is done when, by whom and for how much (rulebook 5.2 D2). */
public record WorkPlan(List<Activity> activities) {

    private static final int MONTHS = 3;

    public WorkPlan {
        activities = List.copyOf(activities);
    }

    /** How many quarters the programme has: one of 25 months has nine. */
    public static int quarters(Programme programme) {
        return Math.max(1, (programme.durationMonths() + MONTHS - 1) / MONTHS);
    }

    /** What an agency's activities come to, in US$. */
    public Money of(AgencyCode agency) {
        return Money.sum(activities.stream()
                .filter(activity -> agency.equals(activity.agency()))
                .map(Activity::amount)
                .toList());
    }

    /** An activity outside the programme, and an agency that plans for more than its budget (rulebook 1.5.8). */
    List<Problem> problems(Programme programme, Budget budget) {
        List<Problem> problems = new ArrayList<>();
        activities.stream()
                .filter(activity -> !activity.fits(programme))
                .map(activity -> problem("document.activityIncomplete", activity.activity()))
                .forEach(problems::add);
        programme.agencies().stream()
                .filter(agency -> !of(agency).atMost(budget.total(agency)))
                .map(agency -> problem("document.planAboveBudget", agency.value(), of(agency), budget.total(agency)))
                .forEach(problems::add);
        return problems;
    }

    private static Problem problem(String key, Object... about) {
        return Problem.at(DocumentPart.WORK_PLAN, key, about);
    }
}
