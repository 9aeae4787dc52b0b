package org.jointfund.programme.web;

import java.util.List;
import java.util.stream.Stream;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseSection;
import org.jointfund.programme.FiledComments;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeDocuments;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The programme document on the page of a case, with its budget and the committee's comments on it. */
@Component
@Order(4)
class DocumentSections implements CaseSection {

    private final ProgrammeDocuments documents;
    private final FiledComments comments;

    DocumentSections(ProgrammeDocuments documents, FiledComments comments) {
        this.documents = documents;
        this.comments = comments;
    }

    @Override
    public List<Link> links(Programme programme, Actor reader) {
        if (documents.find(programme.number()).isEmpty()) {
            return List.of();
        }
        Stream<Link> always =
                Stream.of(Link.to("document", programme, "/document"), Link.to("budget", programme, "/budget"));
        Stream<Link> commented = comments.of(programme.number()).isEmpty()
                ? Stream.empty()
                : Stream.of(Link.to("comments", programme, "/comments"));
        return Stream.concat(always, commented).toList();
    }
}
