package org.jointfund.programme.web;

import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseSection;
import org.jointfund.programme.Programme;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The idea on the page of a case. */
@Component
@Order(1)
class IdeaSections implements CaseSection {

    @Override
    public List<Link> links(Programme programme, Actor reader) {
        return List.of(Link.to("idea", programme, "/idea"));
    }
}
