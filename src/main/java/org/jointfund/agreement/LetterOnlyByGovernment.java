package org.jointfund.agreement;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** Only a government may send an endorsement letter in place of its signature (F2). */
public final class LetterOnlyByGovernment extends Refused {

    LetterOnlyByGovernment() {
        super(Problem.at("way", "agreement.letterOnlyByGovernment"));
    }
}
