package org.jointfund.programme;

import java.util.Locale;
import java.util.stream.Stream;
import org.jointfund.shared.AgencyCode;
import org.jspecify.annotations.Nullable;

/**
 * A row of the results framework (rulebook 5.2 D1): a statement, one of its indicators and the agency that answers for it.
 * Rows with the same statement are one result with several indicators; the objective is a number of the fund's list.
 */
public record ResultRow(
        ResultLevel level,
        String statement,
        String indicator,
        String baseline,
        String target,
        String source,
        @Nullable AgencyCode agency,
        @Nullable Integer objective) {

    boolean isOutput() {
        return level == ResultLevel.OUTPUT;
    }

    /** Whether the row says how success is measured: from where, to where. */
    boolean isMeasured() {
        return Stream.of(indicator, baseline, target).noneMatch(String::isBlank);
    }

    /** Equal for rows that state the same result, however it is spaced or capitalised. */
    String result() {
        return result(statement);
    }

    static String result(String statement) {
        return statement.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
