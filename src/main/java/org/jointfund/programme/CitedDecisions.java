package org.jointfund.programme;

import org.jointfund.document.DocumentId;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.Documents;
import org.jointfund.document.NewFile;
import org.jointfund.document.Upload;
import org.jointfund.document.UploadedFile;
import org.jointfund.partner.Actor;
import org.springframework.stereotype.Component;

/** Files the committee's decisions that a step on a case rests on; whoever reads the case may open them. */
@Component
public class CitedDecisions {

    private final Upload upload;
    private final Documents documents;

    CitedDecisions(Upload upload, Documents documents) {
        this.upload = upload;
        this.documents = documents;
    }

    /** Files it under a child of the case of one of the kinds {@link CaseFiles} opens; refused when it is no file we take. */
    public DocumentId file(String subject, UploadedFile sent, Actor by) {
        return documents
                .store(NewFile.of(DocumentKind.DECISION, subject, upload.accept(sent), by.id()))
                .id();
    }
}
