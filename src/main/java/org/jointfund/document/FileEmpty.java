package org.jointfund.document;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The file has no bytes, or none was chosen. */
public final class FileEmpty extends Refused {

    FileEmpty(UploadedFile file) {
        super(Problem.at(file.field(), "fileEmpty", file.safeName()));
    }
}
