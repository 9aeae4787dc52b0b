package org.jointfund.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jointfund.document.UploadedFile;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Enters exceptions with the files of their decisions. */
@Component
class Register {

    static final String FILED = "EXC";

    private final Exemptions exemptions;
    private final CitedDecisions decisions;
    private final Clock clock;

    Register(Exemptions exemptions, CitedDecisions decisions, Clock clock) {
        this.exemptions = exemptions;
        this.decisions = decisions;
        this.clock = clock;
    }

    void enter(CaseNumber number, String guard, CiteDecision cited, Optional<UploadedFile> file, Actor officer) {
        UploadedFile sent = file.orElseThrow(DecisionFileMissing::new);
        int ordinal = exemptions.of(number).size() + 1;
        exemptions.add(new Exemption(
                number,
                ordinal,
                guard,
                cited.decision().strip(),
                cited.reason().strip(),
                decisions.file(number.child(FILED, ordinal), sent, officer),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                officer.id()));
    }
}
