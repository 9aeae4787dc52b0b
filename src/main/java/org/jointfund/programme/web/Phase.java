package org.jointfund.programme.web;

import java.util.ArrayList;
import java.util.List;
import org.jointfund.programme.ProgrammeStatus;
import org.jspecify.annotations.Nullable;

/** The parts of a programme's life as one line shows them. */
enum Phase {
    IDEA,
    ENDORSEMENT,
    CHECK,
    REVIEW,
    SELECTION,
    DOCUMENT,
    APPROVAL,
    SIGNATURES,
    TRANSFER,
    IMPLEMENTATION,
    CLOSURE;

    /** One step of the line: {@code state} is done, current or ahead. */
    record Step(String text, String state, @Nullable String note) {}

    /** The line for a case; empty when the case ended before its time, for then nothing is ahead. */
    static List<Step> of(ProgrammeStatus status, Words words) {
        Phase current = phase(status);
        boolean closed = status == ProgrammeStatus.FINANCIALLY_CLOSED;
        return current != null || closed ? line(current, words) : List.of();
    }

    private static @Nullable Phase phase(ProgrammeStatus status) {
        return switch (status) {
            case IDEA_DRAFT -> IDEA;
            case IDEA_ENDORSEMENT -> ENDORSEMENT;
            case IDEA_SUBMITTED -> CHECK;
            case IDEA_REVIEW -> REVIEW;
            case IDEA_READY, PIPELINE -> SELECTION;
            case DOCUMENT_DRAFT, DOCUMENT_CHECK -> DOCUMENT;
            case DOCUMENT_READY, CLEARING -> APPROVAL;
            case SIGNING -> SIGNATURES;
            case TRANSFER -> TRANSFER;
            case ACTIVE, SUSPENDED, ENDED -> IMPLEMENTATION;
            case OPERATIONALLY_CLOSED, FINANCIAL_CLOSURE, CANCELLED_CLOSING -> CLOSURE;
            case IDEA_INELIGIBLE,
                    IDEA_REMOVED,
                    IDEA_LAPSED,
                    DOCUMENT_LAPSED,
                    REJECTED,
                    APPROVAL_LAPSED,
                    FINANCIALLY_CLOSED,
                    WITHDRAWN -> null;
        };
    }

    private static List<Step> line(@Nullable Phase current, Words words) {
        List<Step> line = new ArrayList<>();
        String state = "done";
        for (Phase phase : values()) {
            boolean here = phase == current;
            line.add(new Step(words.get("phase." + phase), here ? "current" : state, null));
            state = here ? "ahead" : state;
        }
        return line;
    }
}
