package org.jointfund.fund;

/** One of the eight harmonised expense categories; only the last is indirect (rulebook 4.4). */
public record ExpenseCategory(int number, boolean indirect, Label name, Mark mark) {}
