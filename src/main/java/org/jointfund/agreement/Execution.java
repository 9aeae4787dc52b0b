package org.jointfund.agreement;

import java.util.List;
import java.util.Optional;
import org.jointfund.document.FundingAgreement.Signatory;
import org.jointfund.document.FundingAgreement.Way;
import org.jointfund.document.FundingAgreements;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Progress;
import org.jointfund.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns a complete set of signatures into the executed agreement. */
@Component
class Execution {

    private final FundingAgreements documents;
    private final Agreements agreements;
    private final Progress progress;
    private final ApplicationEventPublisher events;

    Execution(FundingAgreements documents, Agreements agreements, Progress progress, ApplicationEventPublisher events) {
        this.documents = documents;
        this.agreements = agreements;
        this.progress = progress;
        this.events = events;
    }

    void execute(SignatureSet set, PersonId by) {
        Agreement agreement = set.agreement();
        agreements.update(agreement.as(AgreementStatus.EXECUTED));
        documents.execute(agreement.number(), signatories(set), agreement.governmentsNeeded(), by);
        progress.move(agreement.number(), ProgrammeStatus.TRANSFER, by);
        events.publishEvent(new AgreementSigned(agreement.number(), agreement.hash(), by));
    }

    private static List<Signatory> signatories(SignatureSet set) {
        return set.parties().stream()
                .map(party -> signatory(party, set.signature(party)))
                .toList();
    }

    private static Signatory signatory(Party party, Optional<Signature> signature) {
        return new Signatory(
                party.capacity(),
                party.organization(),
                signature.map(Signature::name).orElse(""),
                signature.map(Signature::title).orElse(""),
                signature.map(given -> Way.valueOf(given.way().name())),
                signature.map(Signature::signedAt));
    }
}
