package org.jointfund.document;

/** A document layout by the name of its file in {@code templates/documents}; a fund's configuration names it (D4). */
public record Layout(String name) {

    public static final Layout FUNDING_AGREEMENT = new Layout("funding-agreement");
}
