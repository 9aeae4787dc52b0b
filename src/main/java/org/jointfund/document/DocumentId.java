package org.jointfund.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The identity of a stored file. */
public record DocumentId(String value) {

    @JsonCreator
    public DocumentId {}

    public static DocumentId random() {
        return new DocumentId(UUID.randomUUID().toString());
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
