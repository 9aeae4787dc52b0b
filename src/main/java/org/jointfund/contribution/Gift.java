package org.jointfund.contribution;

import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a donor announced, signed and paid in one calendar year, added up in US$; pledges without a date are in none. Of its pledges so
 * many have a US$ value, and so many an amount of their own without one.
 */
public record Gift(
        DonorCode donor,
        @Nullable Integer year,
        int pledges,
        int valued,
        int unvalued,
        Money pledged,
        Money signed,
        Money scheduled,
        Money received) {

    boolean isGiving() {
        return signed.isPositive() || received.isPositive();
    }
}
