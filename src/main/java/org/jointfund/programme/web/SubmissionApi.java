package org.jointfund.programme.web;

import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Endorsing;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Submission;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What an idea still needs, for programs: before it is handed in, and from its countries. */
@RestController
class SubmissionApi {

    private final CaseAccess access;
    private final Submission submission;
    private final Endorsing endorsing;

    SubmissionApi(CaseAccess access, Submission submission, Endorsing endorsing) {
        this.access = access;
        this.submission = submission;
        this.endorsing = endorsing;
    }

    /** What stands in the way of handing in, by key; and whether a similar idea is open, without saying which (D13). */
    record Readiness(List<Problem> missing, boolean similarIdeaOpen) {}

    @GetMapping("/api/v1/cases/{number}/submission")
    Readiness readiness(@PathVariable CaseNumber number, Actor actor) {
        Programme programme = access.asConvenor(number, actor);
        return new Readiness(submission.gaps(programme, false), submission.hasSimilar(programme));
    }

    /** Whose letter is on file, and whose coordinators are still to answer. */
    record Support(List<CountryCode> withLetter, List<CountryCode> coordinatorsAsked) {}

    @GetMapping("/api/v1/cases/{number}/letters")
    Support support(@PathVariable CaseNumber number, Actor actor) {
        Programme programme = access.asPartner(number, actor);
        return new Support(endorsing.withLetter(programme), endorsing.pending(programme));
    }
}
