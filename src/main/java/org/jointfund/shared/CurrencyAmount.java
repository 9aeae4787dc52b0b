package org.jointfund.shared;

import com.fasterxml.jackson.annotation.JsonValue;

/** An amount in the currency it was promised or paid in, an ISO 4217 code. */
public record CurrencyAmount(String currency, Amount amount) {

    /** Reads {@code NOK 15000000.00}. */
    public static CurrencyAmount parse(String written) {
        return new CurrencyAmount(written.substring(0, 3), Amount.of(written.substring(4)));
    }

    @Override
    @JsonValue
    public String toString() {
        return currency + " " + amount;
    }
}
