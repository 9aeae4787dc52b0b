package org.jointfund.document;

import java.util.UUID;

/** The identity of a stored file. */
public record DocumentId(String value) {

    public static DocumentId random() {
        return new DocumentId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
