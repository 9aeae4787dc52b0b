package org.jointfund.fund;

import org.jointfund.shared.CountryCode;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;

/** The country is not in this fund's list; the secretariat can add it after review (W1). */
public final class CountryNotInList extends Refused {

    public CountryNotInList(CountryCode code) {
        super(Problem.at("countries", "countryNotInList", code.value()));
    }
}
