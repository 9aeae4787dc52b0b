package org.jointfund.fund;

/** An objective of the fund, such as one of the Global Compact's 23; the mark belongs to the English wording. */
public record Objective(int number, Label title, Mark mark) {}
