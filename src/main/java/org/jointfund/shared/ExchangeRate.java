package org.jointfund.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many units of a currency one US dollar is worth, as the UN operational rate of exchange is published (rulebook 4.1.4). */
public record ExchangeRate(BigDecimal unitsPerDollar) {

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");
    public static final ExchangeRate OF_THE_DOLLAR = new ExchangeRate(BigDecimal.ONE);

    public ExchangeRate {
        if (unitsPerDollar.signum() <= 0) {
            throw new MalformedValue("rate.format", unitsPerDollar.toPlainString());
        }
        unitsPerDollar = unitsPerDollar.setScale(6, RoundingMode.UNNECESSARY);
    }

    @JsonCreator
    public static ExchangeRate of(String written) {
        if (!WRITTEN.matcher(written.strip()).matches()) {
            throw new MalformedValue("rate.format", written);
        }
        return new ExchangeRate(new BigDecimal(written.strip()));
    }

    /** What needs no saying: the rate of the dollar. */
    public static @Nullable ExchangeRate usual(@Nullable String currency) {
        return "USD".equals(currency) ? OF_THE_DOLLAR : null;
    }

    /** What the amount is worth in US dollars, HALF_UP to the cent. */
    public Money dollars(Amount amount) {
        return new Money(amount.value().divide(unitsPerDollar, 2, RoundingMode.HALF_UP));
    }

    @Override
    @JsonValue
    public String toString() {
        return unitsPerDollar.toPlainString();
    }
}
