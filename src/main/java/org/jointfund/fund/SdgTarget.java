package org.jointfund.fund;

/** A target of the Sustainable Development Goals; {@code migration} is EXPLICIT, RELATED or empty. */
public record SdgTarget(String code, int goal, Label text, String migration) {}
