package org.jointfund.programme;

import java.time.Instant;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A part of a programme document that is edited by itself: who changed it last, and its version (0 before anyone did).
 * Not confirmed means entered by the convenor on behalf of an agency that has yet to confirm it (A3).
 */
public record DocumentPart(
        CaseNumber number,
        String name,
        String text,
        boolean confirmed,
        @Nullable Instant changedAt,
        @Nullable PersonId changedBy,
        int version) {

    public static final String RESULTS = "results";
    public static final String WORK_PLAN = "work-plan";
    public static final String RISKS = "risks";
    public static final String PERIOD = "period";
    public static final String SIGNATORIES = "signatories";
    public static final String BUDGET = "budget";

    /** A part nobody has written yet. */
    public static DocumentPart untouched(CaseNumber number, String name) {
        return new DocumentPart(number, name, "", true, null, null, 0);
    }

    /** The part that holds one agency's budget. */
    public static String budgetOf(AgencyCode agency) {
        return BUDGET + "-" + agency;
    }

    DocumentPart changed(String newText, boolean nowConfirmed, Instant at, PersonId by) {
        return new DocumentPart(number, name, newText, nowConfirmed, at, by, version + 1);
    }

    public boolean touched() {
        return version > 0;
    }
}
