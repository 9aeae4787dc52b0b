package org.jointfund.fund;

import java.time.LocalDate;

/** A call for ideas, open from its first to its last day in the fund's zone (rulebook 2.1.2). */
public record Call(String code, Label name, LocalDate opensOn, LocalDate closesOn) {

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
