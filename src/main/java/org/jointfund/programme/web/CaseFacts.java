package org.jointfund.programme.web;

import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseHistory;
import org.jointfund.programme.CaseSteps;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** What other modules know about a case. */
@Component
class CaseFacts {

    private final CaseSteps steps;
    private final CaseHistory history;
    private final CasePages pages;

    CaseFacts(CaseSteps steps, CaseHistory history, CasePages pages) {
        this.steps = steps;
        this.history = history;
        this.pages = pages;
    }

    List<CaseSteps.OpenStep> open(CaseNumber number) {
        return steps.open(number);
    }

    List<CaseSteps.Picture> pictures(CaseNumber number) {
        return steps.pictures(number);
    }

    List<CaseHistory.Happening> history(CaseNumber number) {
        return history.of(number);
    }

    List<CasePages.FileLine> files(CaseNumber number, Actor actor) {
        return pages.files(number, actor);
    }
}
