package org.jointfund.document;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The name says one type and the content another: a PDF named .docx. */
public final class FileNameMisleads extends Refused {

    FileNameMisleads(UploadedFile file, FileType type) {
        super(Problem.at(file.field(), "fileNameMisleads", file.safeName(), type.name(), type.ending()));
    }
}
