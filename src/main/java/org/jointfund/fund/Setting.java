package org.jointfund.fund;

/** A value of the fund with its mark and where it was read: a rulebook paragraph or a decision's letter. */
public record Setting<T>(T value, Mark mark, String source) {}
