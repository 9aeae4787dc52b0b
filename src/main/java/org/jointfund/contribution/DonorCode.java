package org.jointfund.contribution;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A donor by its short code. */
public record DonorCode(String value) implements Comparable<DonorCode> {

    @JsonCreator
    public DonorCode {}

    @Override
    public int compareTo(DonorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
