package org.jointfund.agreement;

import org.jointfund.document.Standing;
import org.jointfund.document.StoredFile;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Knows of a text for signature whether its approval has lapsed. */
@Component
class AgreementStanding implements Standing {

    private final Agreements agreements;

    AgreementStanding(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public boolean hasLapsed(StoredFile text) {
        return agreements
                .latest(CaseNumber.fromKey(text.subject()))
                .filter(latest -> latest.status() == AgreementStatus.LAPSED)
                .filter(latest -> latest.textId().equals(text.id()))
                .isPresent();
    }
}
