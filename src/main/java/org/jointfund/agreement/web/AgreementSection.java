package org.jointfund.agreement.web;

import java.util.List;
import org.jointfund.agreement.Agreements;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseSection;
import org.jointfund.programme.Programme;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The agreement on the page of a case, once it is issued. */
@Component
@Order(5)
class AgreementSection implements CaseSection {

    private final Agreements agreements;

    AgreementSection(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<Link> links(Programme programme, Actor reader) {
        return agreements.latest(programme.number()).isEmpty()
                ? List.of()
                : List.of(Link.to("agreement", programme, "/agreement"));
    }
}
