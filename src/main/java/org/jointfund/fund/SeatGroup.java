package org.jointfund.fund;

/** A group of member seats, such as donors. */
public record SeatGroup(String code, Label name) {}
