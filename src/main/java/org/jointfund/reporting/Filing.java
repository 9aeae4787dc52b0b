package org.jointfund.reporting;

/** The content of a report: the narrative of a narrative report, the figures of a financial one; the other is empty. */
public record Filing(Narrative narrative, Figures figures) {

    static final Filing EMPTY = new Filing(Narrative.EMPTY, Figures.EMPTY);

    public static Filing of(Narrative narrative) {
        return new Filing(narrative, Figures.EMPTY);
    }

    public static Filing of(Figures figures) {
        return new Filing(Narrative.EMPTY, figures);
    }
}
