package org.jointfund.committee;

import java.util.List;
import org.jointfund.fund.Committee;
import org.jointfund.programme.ProgrammeStatus;

/** What the committee decides on. */
public enum ItemKind {
    IDEA,
    DOCUMENT,
    /** Whether a running programme ends early (rulebook 2.12.2). */
    CANCELLATION;

    static ItemKind of(ProgrammeStatus status) {
        return switch (status) {
            case DOCUMENT_READY -> DOCUMENT;
            case ACTIVE, SUSPENDED, ENDED -> CANCELLATION;
            default -> IDEA;
        };
    }

    /** The outcomes the fund's committee may give it (rulebook 2.4.1, 2.7.1, 2.12.2). */
    public List<String> outcomes(Committee committee) {
        return switch (this) {
            case IDEA -> committee.ideaOutcomes().value();
            case DOCUMENT -> committee.documentOutcomes().value();
            case CANCELLATION -> committee.cancellationOutcomes().value();
        };
    }
}
