package org.jointfund.shared;

import java.math.BigDecimal;

/** A part of a whole in basis points: 7 % is 700. */
public record Share(int basisPoints) implements Comparable<Share> {

    public static Share percent(int percent) {
        return new Share(Math.multiplyExact(percent, 100));
    }

    /** Reads a fraction such as {@code 0.07}; finer than a basis point is malformed. */
    public static Share fraction(BigDecimal fraction) {
        return new Share(fraction.movePointRight(4).intValueExact());
    }

    @Override
    public int compareTo(Share other) {
        return Integer.compare(basisPoints, other.basisPoints);
    }

    /** In percent with two decimals, as people read it: {@code 74.99}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(basisPoints, 2).toPlainString();
    }
}
