package org.jointfund.programme;

/** The figures of this version are the agency's own. */
public record ConfirmBudget(int version) {}
