package org.jointfund.agreement.persistence;

import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.agreement.Agreement;
import org.jointfund.agreement.AgreementStatus;
import org.jointfund.agreement.SignatureDeadlines;
import org.jointfund.document.ContentHash;
import org.jointfund.document.DocumentId;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;

/** A row of the table {@code agreement}. */
record AgreementRow(
        CaseNumber caseNumber,
        int issue,
        String textId,
        String hash,
        AgreementStatus status,
        LocalDate remindOn,
        LocalDate dueOn,
        LocalDate escalateOn,
        LocalDate committeeOn,
        LocalDate lapsesOn,
        int governmentsNeeded,
        Instant issuedAt,
        PersonId issuedBy,
        int version) {

    static AgreementRow of(Agreement agreement) {
        return new AgreementRow(
                agreement.number(),
                agreement.issue(),
                agreement.textId().value(),
                agreement.hash().value(),
                agreement.status(),
                agreement.deadlines().remindOn(),
                agreement.deadlines().dueOn(),
                agreement.deadlines().escalateOn(),
                agreement.deadlines().committeeOn(),
                agreement.deadlines().lapsesOn(),
                agreement.governmentsNeeded(),
                agreement.issuedAt(),
                agreement.issuedBy(),
                agreement.version());
    }

    Agreement toAgreement() {
        return new Agreement(
                caseNumber,
                issue,
                new DocumentId(textId),
                new ContentHash(hash),
                status,
                new SignatureDeadlines(remindOn, dueOn, escalateOn, committeeOn, lapsesOn),
                governmentsNeeded,
                issuedAt,
                issuedBy,
                version);
    }
}
