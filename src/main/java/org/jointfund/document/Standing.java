package org.jointfund.document;

/** Implemented by the module that issues agreements (N1): whether one still stands. */
public interface Standing {

    /** Whether the approval that this text was issued for has lapsed. */
    boolean hasLapsed(StoredFile text);
}
