package org.jointfund.agreement;

import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.NotFound;

/** There is no such party to this agreement. */
public final class NoSuchParty extends NotFound {

    NoSuchParty(CaseNumber number, int place) {
        super("party", number + "/" + place);
    }
}
