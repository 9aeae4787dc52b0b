package org.jointfund.appraisal.web;

import java.util.List;
import java.util.Map;
import org.jointfund.appraisal.Review;
import org.jointfund.appraisal.ReviewRound;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.Rules;
import org.jointfund.programme.Programme;
import org.jointfund.shared.PersonId;

/** Who reviews an idea and how far they are; totals only where they are open to the reader. */
record ReviewersPage(
        Programme programme,
        RuleSet rules,
        ReviewRound round,
        Map<PersonId, String> names,
        List<Option> candidates,
        boolean appointing,
        boolean scoresOpen,
        boolean recommending,
        boolean replacing) {

    public String name(Review review) {
        return names.getOrDefault(review.reviewer(), review.reviewer().value());
    }

    /** Those who may still be replaced. */
    public List<Option> waiting() {
        return round.reviews().stream()
                .filter(review -> !review.handedIn())
                .map(review -> new Option(review.reviewer().value(), name(review)))
                .toList();
    }

    public boolean third() {
        return round.thirdReviewNeeded(rules.scoring());
    }

    /** How many the fund asks for. */
    public int needed() {
        return third() ? 1 : rules.get(Rules.REVIEW_REVIEWERS);
    }

    public boolean passes() {
        return round.passes(rules.scoring());
    }

    public int passMark() {
        return rules.scoring().passMark().value();
    }

    public int spread() {
        return rules.scoring().spread().value();
    }
}
