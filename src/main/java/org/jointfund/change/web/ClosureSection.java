package org.jointfund.change.web;

import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseSection;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The closure on the page of a case, from its end date on. */
@Component
@Order(8)
class ClosureSection implements CaseSection {

    private static final ProgrammeStatus[] CLOSING = {
        ProgrammeStatus.ENDED,
        ProgrammeStatus.OPERATIONALLY_CLOSED,
        ProgrammeStatus.FINANCIAL_CLOSURE,
        ProgrammeStatus.CANCELLED_CLOSING,
        ProgrammeStatus.FINANCIALLY_CLOSED
    };

    @Override
    public List<Link> links(Programme programme, Actor reader) {
        return programme.is(CLOSING) ? List.of(Link.to("closure", programme, "/closure")) : List.of();
    }
}
