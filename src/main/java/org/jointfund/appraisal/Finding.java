package org.jointfund.appraisal;

import java.util.stream.Stream;
import org.jointfund.fund.EligibilityRule.Severity;
import org.jointfund.fund.Mark;
import org.jointfund.shared.Money;

/**
 * What one test said about one rule: met, or why not and how hard that is; {@code message} is the fund's sentence for the rule,
 * {@code reason} is empty when met, {@code detail} names what it is about.
 */
public record Finding(
        String rule, String message, String reason, Severity severity, Mark mark, String source, String detail) {

    /** What its sentence names: an amount or a text, and after a text that lists several each of them. */
    public Object[] about() {
        return detail.matches("\\d+\\.\\d{2}")
                ? new Object[] {Money.usd(detail)}
                : Stream.concat(Stream.of(detail), Stream.of(detail.split(", ", -1)))
                        .toArray();
    }

    public boolean met() {
        return reason.isEmpty();
    }

    /** Whether nobody may go on while this stands; what is not confirmed can only warn (D6). */
    public boolean stops() {
        return !met() && severity != Severity.WARN;
    }

    /** The same where a decision passed the rule (D14): everybody still sees it. */
    Finding onlyWarning() {
        return new Finding(rule, message, reason, Severity.WARN, mark, source, detail);
    }

    public boolean warns() {
        return !met() && severity == Severity.WARN;
    }
}
