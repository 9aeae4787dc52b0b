package org.jointfund.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jointfund.committee.Decision;
import org.jointfund.committee.Decisions;
import org.jointfund.programme.Programme;
import org.springframework.stereotype.Service;

/** Finds the decision an agreement rests on. */
@Service
public class Approvals {

    private final Decisions decisions;

    Approvals(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The latest decision that approved the document; a case taken over without its record names the case itself. */
    public Approval of(Programme programme) {
        return decisions.of(programme.number()).stream()
                .filter(decision -> decision.outcome().promisesMoney())
                .reduce((earlier, later) -> later)
                .map(Approvals::approval)
                .orElseGet(() -> new Approval(programme.number().value(), day(programme.statusSince()), List.of()));
    }

    private static Approval approval(Decision decision) {
        return new Approval(
                decision.number().child("DEC", decision.ordinal()), day(decision.decidedAt()), decision.comments());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
