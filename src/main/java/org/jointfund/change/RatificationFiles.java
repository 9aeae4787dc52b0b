package org.jointfund.change;

import org.jointfund.document.DocumentId;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.Documents;
import org.jointfund.document.NewFile;
import org.jointfund.document.Upload;
import org.jointfund.document.UploadedFile;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseFiles;
import org.springframework.stereotype.Component;

/** Files what the committee said to a suspension on its case. */
@Component
class RatificationFiles {

    private final Upload upload;
    private final Documents documents;

    RatificationFiles(Upload upload, Documents documents) {
        this.upload = upload;
        this.documents = documents;
    }

    DocumentId file(Suspension suspension, UploadedFile sent, Actor by) {
        String subject = suspension.number().child(CaseFiles.SUSPENSION, suspension.ordinal());
        return documents
                .store(NewFile.of(DocumentKind.DECISION, subject, upload.accept(sent), by.id()))
                .id();
    }
}
