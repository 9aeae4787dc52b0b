package org.jointfund.programme.web;

import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseSection;
import org.jointfund.programme.Exemptions;
import org.jointfund.programme.Programme;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The exceptions of a case on its page, once there is one or an officer may enter one. */
@Component
@Order(9)
class ExemptionSection implements CaseSection {

    private final Exemptions exemptions;
    private final ExemptionPages pages;

    ExemptionSection(Exemptions exemptions, ExemptionPages pages) {
        this.exemptions = exemptions;
        this.pages = pages;
    }

    @Override
    public List<Link> links(Programme programme, Actor reader) {
        boolean any = !exemptions.of(programme.number()).isEmpty()
                || !pages.passable(programme, reader).isEmpty()
                || pages.reopensAs(programme, reader).isPresent();
        return any ? List.of(Link.to("exceptions", programme, "/exceptions")) : List.of();
    }
}
