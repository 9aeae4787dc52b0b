package org.jointfund.programme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.programme.AnswerIdea.Choice;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.springframework.context.ApplicationContext;

/** Plays an idea through the services, as the people of the demonstration. */
public final class IdeaStory {

    private final ApplicationContext context;

    public IdeaStory(ApplicationContext context) {
        this.context = context;
    }

    /** A draft in which nothing is missing, confirmed by the head of every agency; the first agency convenes. */
    public CaseNumber complete(FundCode fund, List<AgencyCode> agencies, List<CountryCode> countries) {
        AgencyCode convenor = agencies.get(0);
        CaseNumber number = started(fund, convenor);
        Actor author = focalPoint(convenor);
        ProgrammeFixtures.completeParts(agencies, countries)
                .forEach(part -> context.getBean(Editing.class).save(number, part, 0, author));
        agencies.forEach(agency -> confirm(number, agency));
        return number;
    }

    public CaseNumber started(FundCode fund, AgencyCode convenor) {
        return context.getBean(Drafting.class).start(new StartIdea(fund, convenor, "Safe work"), focalPoint(convenor));
    }

    public void confirm(CaseNumber number, AgencyCode agency) {
        context.getBean(Submission.class)
                .confirm(number, agency, new ConfirmPart("Head of " + agency), person(agency, "signatory"));
    }

    public void handIn(CaseNumber number, AgencyCode convenor) {
        context.getBean(Submission.class).handIn(number, new HandInIdea(true, false), focalPoint(convenor));
    }

    public void answer(CaseNumber number, CountryCode country, Choice choice, String coordinator) {
        context.getBean(Endorsing.class)
                .answer(number, country, new AnswerIdea(choice, "Because", null), Optional.empty(), actor(coordinator));
    }

    public Actor focalPoint(AgencyCode agency) {
        return person(agency, "focal-point");
    }

    private Actor person(AgencyCode agency, String role) {
        return actor(agency.value().toLowerCase(Locale.ROOT) + "-" + role);
    }

    public Actor actor(String id) {
        return context.getBean(People.class).actor(new PersonId(id)).orElseThrow();
    }
}
