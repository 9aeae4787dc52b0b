package org.jointfund.appraisal.web;

import java.util.Locale;
import java.util.Objects;
import org.jointfund.appraisal.Finding;
import org.jointfund.fund.EligibilityRule.Severity;
import org.jointfund.fund.Mark;
import org.jointfund.shared.Money;
import org.springframework.context.MessageSource;

/** A finding as people and programs read it: the sentence says what to change, or what is met. */
record FindingText(
        String rule, String reason, boolean met, Severity severity, Mark mark, String source, String sentence) {

    static FindingText of(Finding finding, MessageSource texts, Locale reader) {
        return new FindingText(
                finding.rule(),
                finding.reason(),
                finding.met(),
                finding.severity(),
                finding.mark(),
                finding.source(),
                sentence(finding, texts, reader));
    }

    private static String sentence(Finding finding, MessageSource texts, Locale reader) {
        String key = finding.met() ? "appraisal.met." + finding.rule() : "appraisal.finding." + finding.reason();
        return Objects.requireNonNull(texts.getMessage(key, new Object[] {detail(finding.detail())}, key, reader));
    }

    /** An amount is printed with its thousands apart, everything else as it is. */
    private static Object detail(String detail) {
        return detail.matches("\\d+\\.\\d{2}") ? Money.usd(detail).amount() : detail;
    }

    /** The colour of the result's tag. */
    public String tone() {
        if (met) {
            return "green";
        }
        return severity == Severity.WARN ? "yellow" : "red";
    }
}
