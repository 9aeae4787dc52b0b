package org.jointfund.agreement;

import java.time.LocalDate;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** An extension ends after today. */
public final class ExtensionTooShort extends Refused {

    ExtensionTooShort(LocalDate today) {
        super(Problem.at("extendedTo", "agreement.extensionTooShort", today));
    }
}
