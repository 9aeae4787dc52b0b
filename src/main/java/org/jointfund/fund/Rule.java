package org.jointfund.fund;

/** A value every fund must give, by its key {@code group.name} in {@code rules.yaml} and its type; whether the system acts on it yet. */
public record Rule<T>(String key, Class<T> type, boolean inForce) {}
