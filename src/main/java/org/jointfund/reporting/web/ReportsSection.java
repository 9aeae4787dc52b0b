package org.jointfund.reporting.web;

import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseSection;
import org.jointfund.programme.Programme;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reports on the page of a case, from its first payment on. */
@Component
@Order(7)
class ReportsSection implements CaseSection {

    @Override
    public List<Link> links(Programme programme, Actor reader) {
        return programme.startOn() == null ? List.of() : List.of(Link.to("reports", programme, "/reports"));
    }
}
