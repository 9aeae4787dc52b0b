package org.jointfund.programme;

/** A line of the secretariat's check list (rulebook 2.6.1). */
public enum QualityItem {
    CONDITIONS_ANSWERED,
    ARITHMETIC,
    MARKERS,
    RISKS,
    INDICATORS,
    MEMORANDA
}
