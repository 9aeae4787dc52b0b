package org.jointfund.change.web;

import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseSection;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Suspension and early end on the page of a running case. */
@Component
@Order(7)
class InterruptionSection implements CaseSection {

    @Override
    public List<Link> links(Programme programme, Actor reader) {
        return programme.is(ProgrammeStatus.ACTIVE, ProgrammeStatus.SUSPENDED)
                ? List.of(
                        Link.to("suspension", programme, "/suspension"),
                        Link.to("cancellation", programme, "/cancellation"))
                : List.of();
    }
}
