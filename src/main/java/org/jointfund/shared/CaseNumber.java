package org.jointfund.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The number of a joint programme from its first draft on, such as {@code ABC00-2026-0042}; the engine's business key (N5). */
public record CaseNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{3,8}-\\d{4}-\\d{4,6}");

    @JsonCreator
    public CaseNumber {
        if (!FORM.matcher(value).matches()) {
            throw new NotFound("case", value);
        }
    }

    public static CaseNumber of(FundCode fund, int year, long sequence) {
        return new CaseNumber("%s-%d-%04d".formatted(fund.value(), year, sequence));
    }

    public FundCode fund() {
        return new FundCode(value.substring(0, value.indexOf('-')));
    }

    /** The key of something that belongs to this case: {@code MIG00-2026-0042/FTR-2}. */
    public String child(String kind, Object ordinal) {
        return value + "/" + kind + "-" + ordinal;
    }

    /** The case a business key belongs to, whether its own or a child's. */
    public static CaseNumber fromKey(String key) {
        int slash = key.indexOf('/');
        return new CaseNumber(slash < 0 ? key : key.substring(0, slash));
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
