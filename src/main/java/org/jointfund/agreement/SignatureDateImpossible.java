package org.jointfund.agreement;

import java.time.LocalDate;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** A signature cannot bear a date to come, nor one before the text was issued. */
public final class SignatureDateImpossible extends Refused {

    SignatureDateImpossible(LocalDate from, LocalDate to) {
        super(Problem.at("signedOn", "agreement.signedOn", from, to));
    }
}
