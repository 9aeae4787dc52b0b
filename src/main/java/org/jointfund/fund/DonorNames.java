package org.jointfund.fund;

import java.util.Locale;
import java.util.Optional;

/** The names of donors, known above by the module that keeps them. */
public interface DonorNames {

    Optional<String> find(String code, Locale reader);
}
