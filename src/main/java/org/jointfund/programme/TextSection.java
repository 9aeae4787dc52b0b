package org.jointfund.programme;

import java.util.Arrays;
import java.util.Locale;
import org.jointfund.shared.NotFound;

/** A text of the programme document with its usual length in pages (rulebook 5.2 C, and of its annexes D5 to D7). */
public enum TextSection {
    EXECUTIVE_SUMMARY(1, true),
    SITUATION_ANALYSIS(2, true),
    STRATEGY_AND_LESSONS(2, true),
    CONTEXT_AND_RATIONALE(2, false),
    THEORY_OF_CHANGE(2, false),
    IMPLEMENTATION_STRATEGY(3, false),
    PARTNERSHIPS(2, false),
    CROSS_CUTTING(2, false),
    INNOVATION_AND_EXIT(1, false),
    MANAGEMENT(2, false),
    FUND_MANAGEMENT(1, false),
    MONITORING_AND_REPORTING(2, false),
    COMMUNICATION(1, false),
    LEGAL_CONTEXT(1, false),
    HUMAN_RIGHTS_ASSESSMENT(2, false),
    GENDER_MARKER_SHEET(1, false),
    CHILD_MARKER_SHEET(1, false),
    MONITORING_PLAN(2, false);

    private final int pages;
    private final boolean required;

    TextSection(int pages, boolean required) {
        this.pages = pages;
        this.required = required;
    }

    /** The section by its name in an address, such as {@code theory-of-change}; any other is not found. */
    public static TextSection named(String part) {
        return Arrays.stream(values())
                .filter(section -> section.part().equals(part))
                .findFirst()
                .orElseThrow(() -> new NotFound("documentPart", part));
    }

    /** Its name in addresses and as a part of the document. */
    public String part() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int pages() {
        return pages;
    }

    /** Whether the document can be handed in without it; the rest only warns, being unconfirmed (D6). */
    public boolean required() {
        return required;
    }
}
