package org.jointfund.fund.seeds;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why a mistake in a seed file stopped the start. */
final class ConfigurationMistakeAnalyzer extends AbstractFailureAnalyzer<ConfigurationMistake> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ConfigurationMistake mistake) {
        String what = "The configuration of a fund cannot be read.%n%n  file: %s%n  line: %d%n  key:  %s%n%n  %s"
                .formatted(mistake.file(), mistake.line(), mistake.key(), mistake.sentence());
        return new FailureAnalysis(what, "Correct the file and start again.", mistake);
    }
}
