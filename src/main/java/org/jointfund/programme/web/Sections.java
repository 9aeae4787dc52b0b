package org.jointfund.programme.web;

import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseSection;
import org.jointfund.programme.CaseSection.Link;
import org.jointfund.programme.Programme;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What there is to open in a case, in the order in which it arises. */
@Component
class Sections {

    private final ObjectProvider<CaseSection> sections;
    private final Words words;

    Sections(ObjectProvider<CaseSection> sections, Words words) {
        this.sections = sections;
        this.words = words;
    }

    List<Link> of(Programme programme, Actor reader) {
        return sections.orderedStream()
                .flatMap(section -> section.links(programme, reader).stream())
                .toList();
    }

    /** A link in words. */
    record Line(String text, String href) {}

    List<Line> lines(Programme programme, Actor reader) {
        return of(programme, reader).stream()
                .map(link -> new Line(words.get("case.section." + link.name(), link.count()), link.href()))
                .toList();
    }
}
