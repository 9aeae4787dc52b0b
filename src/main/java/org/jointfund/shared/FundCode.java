package org.jointfund.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A fund by its code. */
public record FundCode(String value) implements Comparable<FundCode> {

    @JsonCreator
    public FundCode {}

    @Override
    public int compareTo(FundCode other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
