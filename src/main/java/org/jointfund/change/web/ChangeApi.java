package org.jointfund.change.web;

import java.util.List;
import org.jointfund.change.AgencyClosure;
import org.jointfund.change.Cancellation;
import org.jointfund.change.Cancelling;
import org.jointfund.change.ClosureDates;
import org.jointfund.change.FinalNarrative;
import org.jointfund.change.NarrativeCheck;
import org.jointfund.change.Suspending;
import org.jointfund.change.Suspension;
import org.jointfund.partner.Actor;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Closure and suspension for programs. */
@RestController
class ChangeApi {

    private final ClosurePages pages;
    private final Suspending suspending;
    private final Cancelling cancelling;

    ChangeApi(ClosurePages pages, Suspending suspending, Cancelling cancelling) {
        this.pages = pages;
        this.suspending = suspending;
        this.cancelling = cancelling;
    }

    /** A programme's closure; {@code missing} names by key what financial closure still waits for. */
    record ClosureState(
            CaseNumber number,
            ProgrammeStatus status,
            @Nullable ClosureDates dates,
            String narrative,
            List<AgencyClosure> agencies,
            List<Problem> missing) {}

    /** Every attempt at the final narrative and what was found on it. */
    record NarrativeState(String state, List<FinalNarrative> attempts, List<NarrativeCheck> checks) {}

    @GetMapping("/api/v1/cases/{number}/closure")
    ClosureState closure(@PathVariable CaseNumber number, Actor actor) {
        ClosurePage page = pages.of(number, actor);
        return new ClosureState(
                number,
                page.programme().status(),
                page.file().dates().orElse(null),
                page.narrativeState(),
                page.file().agencies(),
                page.file().missing());
    }

    @GetMapping("/api/v1/cases/{number}/final-statement/{agency}")
    AgencyClosure statement(@PathVariable CaseNumber number, @PathVariable AgencyCode agency, Actor actor) {
        return pages.of(number, actor).file().agency(agency);
    }

    @GetMapping("/api/v1/cases/{number}/final-narrative")
    NarrativeState narrative(@PathVariable CaseNumber number, Actor actor) {
        ClosurePage page = pages.of(number, actor);
        return new NarrativeState(
                page.narrativeState(), page.file().narratives(), page.file().narrativeChecks());
    }

    @GetMapping("/api/v1/cases/{number}/suspension")
    List<Suspension> suspensions(@PathVariable CaseNumber number, Actor actor) {
        return suspending.of(number, actor);
    }

    @GetMapping("/api/v1/cases/{number}/cancellation")
    List<Cancellation> cancellations(@PathVariable CaseNumber number, Actor actor) {
        return cancelling.of(number, actor);
    }
}
