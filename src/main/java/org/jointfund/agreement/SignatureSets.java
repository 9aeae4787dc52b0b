package org.jointfund.agreement;

import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Service;

/** Reads the latest agreement of a case with everything done on it, for those who may see the case. */
@Service
public class SignatureSets {

    private final Agreements agreements;
    private final CaseAccess access;

    SignatureSets(Agreements agreements, CaseAccess access) {
        this.agreements = agreements;
        this.access = access;
    }

    /** The latest issue; not found before the first. */
    public SignatureSet get(CaseNumber number, Actor actor) {
        access.visible(number, actor);
        return of(agreements.latest(number).orElseThrow(() -> new NoAgreement(number)));
    }

    /** The latest issue, held until the transaction ends: those who sign at once wait for one another. Stale when no longer out. */
    SignatureSet open(CaseNumber number, Actor actor) {
        access.visible(number, actor);
        return open(number);
    }

    /** The same for an officer who did not help write the programme (D11). */
    SignatureSet openAsOfficer(CaseNumber number, Actor actor) {
        access.asOfficer(number, actor);
        return open(number);
    }

    SignatureSet open(CaseNumber number) {
        Agreement latest = agreements.hold(number).orElseThrow(() -> new NoAgreement(number));
        if (!latest.isOpen()) {
            throw new NotOutForSignature();
        }
        return of(latest);
    }

    private SignatureSet of(Agreement agreement) {
        return new SignatureSet(
                agreement,
                agreements.parties(agreement.number(), agreement.issue()),
                agreements.signatures(agreement.number(), agreement.issue()),
                agreements.refusals(agreement.number()));
    }
}
