package org.jointfund.appraisal;

import static org.jointfund.programme.ProgrammeFixtures.ALDER;
import static org.jointfund.programme.ProgrammeFixtures.BIRCH;

import java.util.List;
import org.jointfund.fund.RuleSets;
import org.jointfund.partner.Actor;
import org.jointfund.programme.AnswerIdea;
import org.jointfund.programme.IdeaStory;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.springframework.context.ApplicationContext;

/** Plays the appraisal of an idea through the services, as the people of the demonstration. */
public final class AppraisalStory {

    public static final FundCode FUND = new FundCode("MIG00");
    public static final CountryCode EASTLAND = new CountryCode("XC");

    private final ApplicationContext context;
    private final IdeaStory ideas;

    public AppraisalStory(ApplicationContext context) {
        this.context = context;
        this.ideas = new IdeaStory(context);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Actor actor(String id) {
        return ideas.actor(id);
    }

    /** An idea of Alder and Birch in Eastland that has reached the secretariat. */
    public CaseNumber submitted() {
        CaseNumber number = ideas.complete(FUND, List.of(ALDER, BIRCH), List.of(EASTLAND));
        ideas.handIn(number, ALDER);
        ideas.answer(number, EASTLAND, AnswerIdea.Choice.ENDORSE, "eastland-coordinator");
        return number;
    }

    public void check(CaseNumber number, CheckResult result) {
        bean(IdeaChecking.class)
                .check(number, new CheckIdea(result, "E12", "Say how it ends."), actor("secretariat-officer-1"));
    }

    public CaseNumber inReview(String... reviewers) {
        CaseNumber number = submitted();
        check(number, CheckResult.ELIGIBLE);
        appoint(number, reviewers);
        return number;
    }

    public void appoint(CaseNumber number, String... reviewers) {
        bean(Appointing.class)
                .appoint(number, new AppointReviewers(List.of(reviewers)), actor("secretariat-officer-1"));
    }

    /** Hands in a sheet with this share of each criterion's points, in percent. */
    public void review(CaseNumber number, String reviewer, int percent) {
        bean(Reviewing.class).handIn(number, new PersonId(reviewer), sheet(percent), actor(reviewer));
    }

    public HandInReview sheet(int percent) {
        return new HandInReview(
                bean(RuleSets.class).current(FUND).scoring().criteria().stream()
                        .map(criterion -> new HandInReview.Given(
                                criterion.id(), criterion.weight() * percent / 100, "It says so."))
                        .toList(),
                "");
    }

    public void recommend(CaseNumber number) {
        bean(Recommending.class)
                .write(number, new WriteRecommendation("SELECT", "Strong."), actor("secretariat-officer-1"));
    }
}
