package org.jointfund.document;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The file is over the limit of 20 MB (N22). */
public final class FileTooLarge extends Refused {

    FileTooLarge(UploadedFile file, int limitInMegabytes) {
        super(Problem.at(file.field(), "fileTooLarge", file.safeName(), limitInMegabytes));
    }
}
