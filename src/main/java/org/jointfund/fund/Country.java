package org.jointfund.fund;

import java.util.Locale;
import org.jointfund.shared.CountryCode;

/** A country or area under its reviewed name (W1); region and subregion are M49 codes. */
public record Country(CountryCode code, String m49, String region, String subregion, Label name, Label footnote) {

    /** Its name with the footnote that goes with it wherever a case names it as its own (W1). */
    public String cited(Locale reader) {
        String note = footnote.in(reader);
        return note.isEmpty() ? name.in(reader) : "%s (%s)".formatted(name.in(reader), note);
    }
}
