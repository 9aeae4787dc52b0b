package org.jointfund.agreement;

import org.jointfund.document.DocumentKind;
import org.jointfund.document.Documents;
import org.jointfund.document.NewFile;
import org.jointfund.document.StoredFile;
import org.jointfund.document.Upload;
import org.jointfund.document.UploadedFile;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Component;

/** Files scanned pages and letters on the case. */
@Component
class SignedPages {

    private final Upload upload;
    private final Documents documents;

    SignedPages(Upload upload, Documents documents) {
        this.upload = upload;
        this.documents = documents;
    }

    StoredFile file(CaseNumber number, Signature.Way way, UploadedFile scan, PersonId by) {
        DocumentKind kind = way == Signature.Way.LETTER ? DocumentKind.ENDORSEMENT : DocumentKind.SIGNED_PAGE;
        return documents.store(NewFile.of(kind, number.value(), upload.accept(scan), by));
    }
}
