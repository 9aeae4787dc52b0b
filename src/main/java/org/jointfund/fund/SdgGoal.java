package org.jointfund.fund;

/** A Sustainable Development Goal. */
public record SdgGoal(int number, Label name) {}
