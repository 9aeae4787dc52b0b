package org.jointfund.lifecycle;

import static org.jointfund.lifecycle.Plot.AGENCIES;
import static org.jointfund.lifecycle.Plot.CONVENOR;
import static org.jointfund.lifecycle.Plot.COUNTRY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jointfund.appraisal.AppointReviewers;
import org.jointfund.appraisal.Appointing;
import org.jointfund.appraisal.CheckIdea;
import org.jointfund.appraisal.CheckResult;
import org.jointfund.appraisal.HandInReview;
import org.jointfund.appraisal.IdeaChecking;
import org.jointfund.appraisal.Recommending;
import org.jointfund.appraisal.Reviewing;
import org.jointfund.appraisal.WriteRecommendation;
import org.jointfund.document.Content;
import org.jointfund.document.UploadedFile;
import org.jointfund.fund.Scope;
import org.jointfund.partner.Actor;
import org.jointfund.programme.AnswerIdea;
import org.jointfund.programme.ConfirmPart;
import org.jointfund.programme.Drafting;
import org.jointfund.programme.Editing;
import org.jointfund.programme.Endorsing;
import org.jointfund.programme.HandInIdea;
import org.jointfund.programme.IdeaContent;
import org.jointfund.programme.IdeaMarkers;
import org.jointfund.programme.IdeaMoney;
import org.jointfund.programme.IdeaPartners;
import org.jointfund.programme.IdeaPlace;
import org.jointfund.programme.IdeaSection;
import org.jointfund.programme.Stakeholder;
import org.jointfund.programme.StartIdea;
import org.jointfund.programme.Submission;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** The agencies write an idea, the country stands behind it, the secretariat and two experts judge it. */
final class IdeaChapter {

    private static final String TITLE = "Fair work on both banks of the river";
    private static final byte[] LETTER = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> REVIEWERS = List.of("reviewer-1", "reviewer-2");

    private final Cast cast;
    private final Plot plot;

    IdeaChapter(Cast cast, Plot plot) {
        this.cast = cast;
        this.plot = plot;
    }

    CaseNumber written() {
        Actor convenor = cast.focalPoint(CONVENOR);
        CaseNumber number = cast.makes(convenor, "cases", () -> cast.bean(Drafting.class)
                .start(new StartIdea(plot.fund(), CONVENOR, TITLE), convenor));
        List.of(partners(), place(), content(), money(), markers()).forEach(part -> save(number, part, convenor));
        UploadedFile letter = new UploadedFile("letter", "letter.pdf", Content.of(LETTER));
        cast.does(convenor, "letters", () -> cast.bean(Endorsing.class).fileLetter(number, COUNTRY, letter, convenor));
        return number;
    }

    private void save(CaseNumber number, IdeaSection part, Actor convenor) {
        cast.does(convenor, "idea", () -> cast.bean(Editing.class).save(number, part, 0, convenor));
    }

    void handedIn(CaseNumber number) {
        AGENCIES.forEach(agency -> confirm(number, agency));
        Actor convenor = cast.focalPoint(CONVENOR);
        cast.does(convenor, "submission", () -> cast.bean(Submission.class)
                .handIn(number, new HandInIdea(true, false), convenor));
        Actor coordinator = cast.actor("northland-coordinator");
        AnswerIdea yes = new AnswerIdea(AnswerIdea.Choice.ENDORSE, "As the country team agreed", null);
        cast.does(coordinator, "endorsement", () -> cast.bean(Endorsing.class)
                .answer(number, COUNTRY, yes, Optional.empty(), coordinator));
    }

    private void confirm(CaseNumber number, AgencyCode agency) {
        Actor head = cast.actor(agency, "signatory");
        cast.does(head, "confirmations", () -> cast.bean(Submission.class)
                .confirm(number, agency, new ConfirmPart("Head of " + agency), head));
    }

    void judged(CaseNumber number) {
        Actor officer = cast.officer();
        CheckIdea eligible = new CheckIdea(CheckResult.ELIGIBLE, null, null);
        cast.does(officer, "eligibility", () -> cast.bean(IdeaChecking.class).check(number, eligible, officer));
        AppointReviewers two = new AppointReviewers(REVIEWERS);
        cast.does(officer, "reviewers", () -> cast.bean(Appointing.class).appoint(number, two, officer));
        REVIEWERS.forEach(reviewer -> review(number, cast.actor(reviewer)));
        WriteRecommendation select = new WriteRecommendation("SELECT", "Strong on both banks.");
        cast.does(officer, "recommendation", () -> cast.bean(Recommending.class).write(number, select, officer));
    }

    private void review(CaseNumber number, Actor reviewer) {
        cast.does(reviewer, "reviews", () -> cast.bean(Reviewing.class)
                .handIn(number, new PersonId(reviewer.id().value()), sheet(), reviewer));
    }

    private HandInReview sheet() {
        return new HandInReview(
                plot.rules().scoring().criteria().stream()
                        .map(criterion ->
                                new HandInReview.Given(criterion.id(), criterion.weight() * 9 / 10, "As it says."))
                        .toList(),
                "");
    }

    private static IdeaPartners partners() {
        return new IdeaPartners(CONVENOR, AGENCIES, "", "A. Person, Agency Alder, a.person@demo.example");
    }

    private IdeaPlace place() {
        return new IdeaPlace(
                TITLE,
                Scope.COUNTRY,
                List.of(COUNTRY),
                plot.area().number(),
                List.of(plot.objective()),
                List.of("10.7"),
                "Decent work for all",
                Plot.MONTHS,
                "Ministry of Labour\nMinistry of the Interior",
                "The river municipality",
                "",
                List.of(),
                List.of(),
                null,
                "");
    }

    private static IdeaContent content() {
        return new IdeaContent(
                "Recruitment fees keep workers in debt.",
                "Four agencies make recruitment fair.",
                "Workers pay no fees",
                "12,000 workers, half of them women",
                List.of(Stakeholder.MIGRANTS),
                "Meetings with workers in spring",
                "The labour inspection carries on",
                "",
                "",
                "");
    }

    private IdeaMoney money() {
        return new IdeaMoney(
                Plot.TOTAL,
                AGENCIES.stream()
                        .map(agency -> new IdeaMoney.Asked(agency, plot.share(agency)))
                        .toList(),
                null,
                "");
    }

    private static IdeaMarkers markers() {
        return new IdeaMarkers(2, "Half are women", "A", "Labour rights", "B", "Families", "People first", "");
    }
}
