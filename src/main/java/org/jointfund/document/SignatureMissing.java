package org.jointfund.document;

import java.util.List;
import org.jointfund.document.FundingAgreement.Signatory;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The executed document was asked for before everybody had signed. */
public final class SignatureMissing extends Refused {

    SignatureMissing(List<Signatory> missing) {
        super(missing.stream()
                .map(one -> Problem.of("signatureMissing", one.organization()))
                .toList());
    }
}
