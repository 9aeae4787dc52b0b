package org.jointfund.document;

import org.jointfund.shared.PersonId;

/** Implemented by the modules that file documents (N1): who may open one. A file opens when one of them says so, else it is not there. */
public interface DocumentAccess {

    boolean mayOpen(PersonId reader, StoredFile file);
}
