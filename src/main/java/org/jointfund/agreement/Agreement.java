package org.jointfund.agreement;

import java.time.Instant;
import org.jointfund.document.ContentHash;
import org.jointfund.document.DocumentId;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** The agreement of a case as issued for signature for the nth time: its text, the hash H of it, and its deadlines. */
public record Agreement(
        CaseNumber number,
        int issue,
        DocumentId textId,
        ContentHash hash,
        AgreementStatus status,
        SignatureDeadlines deadlines,
        int governmentsNeeded,
        Instant issuedAt,
        PersonId issuedBy,
        int version) {

    public boolean isOpen() {
        return status == AgreementStatus.OPEN;
    }

    Agreement as(AgreementStatus next) {
        return new Agreement(
                number, issue, textId, hash, next, deadlines, governmentsNeeded, issuedAt, issuedBy, version);
    }

    Agreement lapsingOn(java.time.LocalDate day) {
        return new Agreement(
                number,
                issue,
                textId,
                hash,
                status,
                deadlines.lapsingOn(day),
                governmentsNeeded,
                issuedAt,
                issuedBy,
                version);
    }
}
