package org.jointfund.shared;

import java.math.BigDecimal;

/** A part of a whole in basis points: 7 % is 700. */
public record Share(int basisPoints) implements Comparable<Share> {

    public static Share percent(int percent) {
        return new Share(Math.multiplyExact(percent, 100));
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
