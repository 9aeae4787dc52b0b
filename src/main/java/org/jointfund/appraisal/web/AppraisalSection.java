package org.jointfund.appraisal.web;

import java.util.List;
import org.jointfund.appraisal.ReviewReading;
import org.jointfund.appraisal.Screenings;
import org.jointfund.fund.EligibilityRule.Stage;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseSection;
import org.jointfund.programme.Programme;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The eligibility test on the page of a case, and its reviews for who may read them. */
@Component
@Order(2)
class AppraisalSection implements CaseSection {

    private final Screenings screenings;
    private final ReviewReading reading;

    AppraisalSection(Screenings screenings, ReviewReading reading) {
        this.screenings = screenings;
        this.reading = reading;
    }

    @Override
    public List<Link> links(Programme programme, Actor reader) {
        if (screenings.latest(programme.number(), Stage.IDEA).isEmpty()) {
            return List.of();
        }
        Link eligibility = Link.to("eligibility", programme, "/eligibility");
        return reading.mayReadAll(programme.number(), reader)
                ? List.of(eligibility, Link.to("reviews", programme, "/reviewers"))
                : List.of(eligibility);
    }
}
