package org.jointfund.reporting;

import org.jointfund.document.DocumentId;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.Documents;
import org.jointfund.document.NewFile;
import org.jointfund.document.Upload;
import org.jointfund.document.UploadedFile;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseFiles;
import org.springframework.stereotype.Component;

/** Files the committee's decisions on reports on their case. */
@Component
class WaiverFiles {

    private final Upload upload;
    private final Documents documents;

    WaiverFiles(Upload upload, Documents documents) {
        this.upload = upload;
        this.documents = documents;
    }

    DocumentId file(ReportRef ref, UploadedFile sent, Actor by) {
        String subject = ref.number().child(CaseFiles.WAIVER, ref.year());
        return documents
                .store(NewFile.of(DocumentKind.DECISION, subject, upload.accept(sent), by.id()))
                .id();
    }
}
