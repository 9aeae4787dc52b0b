package org.jointfund.contribution;

import java.util.Locale;
import org.jointfund.fund.Label;

/** Who gives to funds; a fictitious donor gives in the demonstration only (W3). */
public record Donor(DonorCode code, String nameEn, String nameFr, String nameAr, boolean fictitious) {

    /** The code of a donor in the list; refused when it is not. */
    static DonorCode known(Contributions contributions, String code) {
        return contributions
                .donor(new DonorCode(code))
                .map(Donor::code)
                .orElseThrow(() -> new UnknownDonor(new DonorCode(code)));
    }

    public String name(Locale reader) {
        return new Label(nameEn, nameFr, nameAr).in(reader);
    }
}
