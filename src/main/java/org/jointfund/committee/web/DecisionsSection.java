package org.jointfund.committee.web;

import java.util.Comparator;
import java.util.List;
import org.jointfund.committee.Item;
import org.jointfund.committee.Items;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseSection;
import org.jointfund.programme.Programme;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The committee’s decisions on the page of a case. */
@Component
@Order(3)
class DecisionsSection implements CaseSection {

    private final Items items;

    DecisionsSection(Items items) {
        this.items = items;
    }

    @Override
    public List<Link> links(Programme programme, Actor reader) {
        return items.of(programme.number()).stream()
                .sorted(Comparator.comparing(Item::ordinal))
                .map(item -> Link.to("decision", programme, "/decisions", item.ordinal()))
                .toList();
    }
}
