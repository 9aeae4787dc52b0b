package org.jointfund.fund;

import org.jointfund.shared.CountryCode;

/** A country or area under its reviewed name (W1); region and subregion are M49 codes. */
public record Country(CountryCode code, String m49, String region, String subregion, Label name, Label footnote) {}
