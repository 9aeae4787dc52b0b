package org.jointfund.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The resident coordinators' answers to ideas, and the lapse decisions on ideas sent back. */
public interface Endorsements {

    /** All answers to an idea, oldest first. */
    List<Answer> of(CaseNumber number);

    void add(CaseNumber number, Answer answer);

    /** When the secretariat last gave the agencies more time for an idea that went back; none since then. */
    Optional<Instant> extendedSince(CaseNumber number, Instant since);

    void addLapseDecision(CaseNumber number, boolean lapse, String reason, PersonId by, Instant at);

    /** What a coordinator answered for a country; priority is its place among the country's open ideas, if given. */
    record Answer(
            CountryCode country,
            boolean endorsed,
            String note,
            @Nullable Integer priority,
            PersonId answeredBy,
            Instant answeredAt) {}
}
