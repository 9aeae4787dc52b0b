package org.jointfund.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.regex.Pattern;

/** An amount of US dollars, the currency a fund accounts in (rulebook 4.1.4), to the cent; below 10^13 either way. */
public record Money(BigDecimal amount) implements Comparable<Money> {

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(13);
    public static final Money ZERO = Money.ofCents(0);
    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,2})?");

    public Money {
        if (amount.scale() > 2 && amount.stripTrailingZeros().scale() > 2) {
            throw new MalformedValue("money.decimals", amount.toPlainString());
        }
        if (amount.abs().compareTo(LIMIT) >= 0) {
            throw new MalformedValue("money.tooLarge", amount.toPlainString());
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Reads {@code 1050000.00}; spaces and commas between thousands are allowed, anything else is malformed. */
    @JsonCreator
    public static Money usd(String written) {
        String digits = withoutSeparators(written);
        if (!WRITTEN.matcher(digits).matches()) {
            throw new MalformedValue("money.format", written);
        }
        return new Money(new BigDecimal(digits));
    }

    static String withoutSeparators(String written) {
        return written.strip().replaceAll("(?<=\\d)[ ,\\u00A0](?=\\d{3}(\\D|$))", "");
    }

    public static Money ofCents(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }

    public static Money sum(Collection<Money> parts) {
        return parts.stream().reduce(ZERO, Money::plus);
    }

    /** The amount in cents, the form in which it crosses the engine and decision tables (N17). */
    public long cents() {
        return amount.movePointRight(2).longValueExact();
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money negate() {
        return new Money(amount.negate());
    }

    /** The share of this amount, rounded HALF_UP to the cent (rulebook 4.7). */
    public Money times(Share share) {
        BigDecimal exact = amount.multiply(BigDecimal.valueOf(share.basisPoints(), 4));
        return new Money(exact.setScale(2, RoundingMode.HALF_UP));
    }

    /** This amount as a share of the whole, rounded down to the basis point; zero of nothing is zero. */
    public Share of(Money whole) {
        if (whole.isZero()) {
            return new Share(0);
        }
        return new Share(amount.multiply(BigDecimal.valueOf(10_000))
                .divide(whole.amount, 0, RoundingMode.DOWN)
                .intValueExact());
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean atMost(Money other) {
        return compareTo(other) <= 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    @JsonValue
    public String toString() {
        return amount.toPlainString();
    }
}
