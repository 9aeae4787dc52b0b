package org.jointfund.committee;

import java.util.List;
import org.jointfund.fund.Committee;
import org.jointfund.programme.ProgrammeStatus;

/** What the committee decides on. */
public enum ItemKind {
    IDEA,
    DOCUMENT;

    static ItemKind of(ProgrammeStatus ready) {
        return ready == ProgrammeStatus.DOCUMENT_READY ? DOCUMENT : IDEA;
    }

    /** The outcomes the fund's committee may give it (rulebook 2.4.1, 2.7.1). */
    public List<String> outcomes(Committee committee) {
        return this == IDEA
                ? committee.ideaOutcomes().value()
                : committee.documentOutcomes().value();
    }
}
