package org.jointfund.document;

import java.util.List;
import org.jointfund.shared.PersonId;

/** Implemented by the modules that file documents (N1): who may open which. A file opens when one of them says so, else it is not there. */
public interface DocumentAccess {

    /** Those of the files that the reader may open, found with as many questions for a hundred files as for one. */
    List<StoredFile> open(List<StoredFile> files, PersonId reader);
}
