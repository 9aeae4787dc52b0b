package org.jointfund.change.web;

import java.util.List;
import java.util.stream.Stream;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseSection;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Suspension and early end on the page of a running case; a suspension stays there until somebody resumes. */
@Component
@Order(7)
class InterruptionSection implements CaseSection {

    @Override
    public List<Link> links(Programme programme, Actor reader) {
        boolean running = programme.is(ProgrammeStatus.ACTIVE, ProgrammeStatus.SUSPENDED);
        return Stream.concat(
                        running || programme.suspended()
                                ? Stream.of(Link.to("suspension", programme, "/suspension"))
                                : Stream.empty(),
                        running ? Stream.of(Link.to("cancellation", programme, "/cancellation")) : Stream.empty())
                .toList();
    }
}
