package org.jointfund.agreement;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotFound;

/** The agreement of this case has not been issued. */
public final class NoAgreement extends NotFound {

    NoAgreement(CaseNumber number) {
        super("agreement", number.value());
    }
}
