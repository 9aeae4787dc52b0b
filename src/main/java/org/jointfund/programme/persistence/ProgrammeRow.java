package org.jointfund.programme.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jointfund.fund.Scope;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

/** A programme as it is read: its agencies and countries come as codes with commas between. */
record ProgrammeRow(
        CaseNumber number,
        int ruleSetVersion,
        String title,
        Scope scope,
        ProgrammeStatus status,
        Instant statusSince,
        AgencyCode convenor,
        @Nullable String agencies,
        @Nullable String countries,
        int primaryArea,
        int durationMonths,
        Money budgetAmount,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn,
        boolean suspended,
        int returns,
        int qualityLoops,
        int version) {

    Programme programme() {
        return new Programme(
                number,
                ruleSetVersion,
                title,
                scope,
                status,
                statusSince,
                convenor,
                codes(agencies, AgencyCode::new),
                codes(countries, CountryCode::new),
                primaryArea,
                durationMonths,
                budgetAmount,
                startOn,
                endOn,
                suspended,
                returns,
                qualityLoops,
                version);
    }

    private static <T> List<T> codes(@Nullable String joined, Function<String, T> read) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(",", -1)).map(read).toList();
    }
}
