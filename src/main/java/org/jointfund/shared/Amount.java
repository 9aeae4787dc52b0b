package org.jointfund.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A number of units of whichever currency stands beside it, to the hundredth; for US dollars there is {@link Money}. */
public record Amount(BigDecimal value) {

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");

    /** Reads {@code 15000000.00}, separated as {@link Money} may be; nothing below zero, nothing from 10^13 on. */
    @JsonCreator
    public static Amount of(String written) {
        String digits = Money.withoutSeparators(written);
        if (!WRITTEN.matcher(digits).matches()) {
            throw new MalformedValue("amount.format", written);
        }
        return new Amount(new BigDecimal(digits));
    }

    public boolean isPositive() {
        return value.signum() > 0;
    }

    @Override
    @JsonValue
    public String toString() {
        return value.toPlainString();
    }
}
