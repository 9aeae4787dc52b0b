package org.jointfund.committee;

import org.jointfund.programme.DocumentPart;

/** A text that was before the committee, by the name of the part of the idea or document it is, and its version. */
public record Paper(String name, int version) {

    /** Whose budget it is; empty for any other text. */
    public String agency() {
        String budget = DocumentPart.BUDGET + "-";
        return name.startsWith(budget) ? name.substring(budget.length()) : "";
    }
}
