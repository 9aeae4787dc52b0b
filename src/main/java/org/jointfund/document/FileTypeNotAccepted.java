package org.jointfund.document;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** By its content the file is none of PDF, PNG, JPEG and DOCX (N22). */
public final class FileTypeNotAccepted extends Refused {

    FileTypeNotAccepted(UploadedFile file) {
        super(Problem.at(file.field(), "fileTypeNotAccepted", file.safeName()));
    }
}
