package org.jointfund.fund;

/** One of the ten guiding principles, by its letter (rulebook 3.2.2). */
public record Principle(String letter, Label name, Mark mark) {}
