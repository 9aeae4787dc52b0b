package org.jointfund.disbursement.web;

import java.util.List;
import org.jointfund.disbursement.ReleaseCondition;
import org.jointfund.disbursement.Tranche;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tranches for programs. */
@RestController
class TrancheApi {

    private final TranchePages pages;

    TrancheApi(TranchePages pages) {
        this.pages = pages;
    }

    @GetMapping("/api/v1/cases/{number}/tranches/{ordinal}")
    TrancheState tranche(@PathVariable CaseNumber number, @PathVariable int ordinal, Actor actor) {
        TranchePage page = pages.of(number, ordinal, actor);
        return new TrancheState(page.tranche(), page.conditions());
    }

    /** A tranche and its conditions, each with its numbers. */
    record TrancheState(Tranche tranche, List<ReleaseCondition> conditions) {}
}
