package org.jointfund.contribution;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointfund.shared.FundCode;

/** By which the ledger and the forms know an instalment of a fund, such as {@code ABC00/SAA-1/2}: its arrangement and its number there. */
public record InstalmentKey(FundCode fund, String reference, int ordinal) {

    private static final Pattern WRITTEN = Pattern.compile("([^/]+)/(.+)/(\\d{1,6})");

    /** Reads what may be a key; nothing when it is none. */
    static Optional<InstalmentKey> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new InstalmentKey(
                        new FundCode(matcher.group(1)), matcher.group(2), Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return fund + "/" + reference + "/" + ordinal;
    }
}
