package org.jointfund.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A country or area by its code in the fund's reviewed list (W1). */
public record CountryCode(String value) implements Comparable<CountryCode> {

    @JsonCreator
    public CountryCode {}

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
