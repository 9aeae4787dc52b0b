package org.jointfund.programme;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of the risk register: likelihood and impact from 1 to 5 (rulebook 5.2 D4). */
public record Risk(
        String risk, @Nullable Integer likelihood, @Nullable Integer impact, String mitigation, String owner) {

    /** Likelihood times impact, 1 to 25; 0 while one of them is open. */
    public int score() {
        return likelihood == null || impact == null ? 0 : likelihood * impact;
    }

    boolean isComplete() {
        return score() > 0 && Stream.of(risk, mitigation, owner).noneMatch(String::isBlank);
    }
}
