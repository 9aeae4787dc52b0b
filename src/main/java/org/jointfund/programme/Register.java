package org.jointfund.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jointfund.document.DocumentKind;
import org.jointfund.document.Documents;
import org.jointfund.document.NewFile;
import org.jointfund.document.StoredFile;
import org.jointfund.document.Upload;
import org.jointfund.document.UploadedFile;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Enters exceptions with the files of their decisions. */
@Component
class Register {

    static final String FILED = "EXC";

    private final Exemptions exemptions;
    private final Documents documents;
    private final Upload upload;
    private final Clock clock;

    Register(Exemptions exemptions, Documents documents, Upload upload, Clock clock) {
        this.exemptions = exemptions;
        this.documents = documents;
        this.upload = upload;
        this.clock = clock;
    }

    void enter(CaseNumber number, String guard, CiteDecision cited, Optional<UploadedFile> file, Actor officer) {
        UploadedFile sent = file.orElseThrow(DecisionFileMissing::new);
        int ordinal = exemptions.of(number).size() + 1;
        StoredFile stored = documents.store(
                NewFile.of(DocumentKind.DECISION, number.child(FILED, ordinal), upload.accept(sent), officer.id()));
        exemptions.add(new Exemption(
                number,
                ordinal,
                guard,
                cited.decision().strip(),
                cited.reason().strip(),
                stored.id(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                officer.id()));
    }
}
