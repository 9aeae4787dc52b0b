package org.jointfund.agreement;

import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The fund's agreements are not worded in this language. */
public final class LanguageNotOffered extends Refused {

    LanguageNotOffered() {
        super(Problem.at("language", "agreement.languageNotOffered"));
    }
}
