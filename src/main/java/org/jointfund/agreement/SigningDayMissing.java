package org.jointfund.agreement;

import java.time.LocalDate;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A signed memorandum has a day of signature that has come; one in process has none. */
public final class SigningDayMissing extends Refused {

    SigningDayMissing(LocalDate today) {
        super(Problem.at("signedOn", "memorandum.signedOn", today));
    }
}
