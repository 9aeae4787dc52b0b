package org.jointfund.reporting;

import java.util.Arrays;
import org.jointfund.partner.Role;
import org.jointfund.shared.NotFound;

/** What a report is about (rulebook 6); the code stands in its business key. */
public enum ReportKind {
    /** What was achieved in a calendar year (rulebook 5.6). */
    NARRATIVE("N", Role.FOCAL_POINT),
    /** What was spent until the end of a calendar year (rulebook 5.7). */
    FINANCIAL("F", Role.AGENCY_FINANCE),
    /** A light update on January to June. */
    HALF_YEAR("H", Role.FOCAL_POINT);

    private final String code;
    private final Role author;

    ReportKind(String code, Role author) {
        this.code = code;
        this.author = author;
    }

    public String code() {
        return code;
    }

    /** Who submits it for an agency. */
    public Role author() {
        return author;
    }

    public boolean isFinancial() {
        return this == FINANCIAL;
    }

    /** The kind with this code; not found when there is none. */
    public static ReportKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("report", code));
    }
}
