package org.jointfund.agreement;

import org.jointfund.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Enters signatures, each once and the chair's last; the one that completes the set executes the agreement. */
@Component
class SignatureBook {

    private final Agreements agreements;
    private final Execution execution;
    private final ApplicationEventPublisher events;

    SignatureBook(Agreements agreements, Execution execution, ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.execution = execution;
        this.events = events;
    }

    SignatureSet enter(SignatureSet set, Signature signature) {
        CaseNumber number = set.agreement().number();
        int issue = set.agreement().issue();
        Party party = set.party(signature.place());
        check(set, party);
        agreements.insert(number, issue, signature);
        events.publishEvent(new PartySigned(number, issue, party, signature.way(), signature.recordedBy()));
        SignatureSet more = set.with(signature);
        if (more.isComplete()) {
            execution.execute(more, signature.recordedBy());
        }
        return more;
    }

    private static void check(SignatureSet set, Party party) {
        if (set.hasSigned(party)) {
            throw new AlreadySigned(party);
        }
        if (set.openRefusal(party).isPresent()) {
            throw new RefusalOpen(party);
        }
        if (party.isChair() && !set.othersMissing().isEmpty()) {
            throw new ChairSignsLast(set.othersMissing());
        }
    }
}
