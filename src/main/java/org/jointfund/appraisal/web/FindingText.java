package org.jointfund.appraisal.web;

import java.util.Locale;
import java.util.Objects;
import org.jointfund.appraisal.Finding;
import org.jointfund.fund.EligibilityRule.Severity;
import org.jointfund.fund.Mark;
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
        String key = finding.met() ? "appraisal.met." + finding.rule() : "problem.finding." + finding.reason();
        return Objects.requireNonNull(texts.getMessage(key, finding.about(), key, reader));
    }

    /** The colour of the result's tag. */
    public String tone() {
        if (met) {
            return "green";
        }
        return severity == Severity.WARN ? "yellow" : "red";
    }
}
