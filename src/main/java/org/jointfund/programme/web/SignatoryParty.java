package org.jointfund.programme.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jointfund.fund.Countries;
import org.jointfund.partner.Organisation;
import org.jointfund.partner.Organisations;
import org.jointfund.programme.DocumentContents;
import org.jointfund.programme.Signatory;
import org.jointfund.programme.Signatory.Party;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CountryCode;

/** A party of the document under its name, with whoever signs for it so far. */
record SignatoryParty(String label, Signatory signatory) {

    static List<SignatoryParty> of(
            DocumentContents contents, Organisations organisations, Countries countries, Locale reader) {
        Stream<SignatoryParty> agencies = contents.programme().agencies().stream()
                .map(code -> party(contents, Party.AGENCY, code.value(), agency(code, organisations)));
        Stream<SignatoryParty> governments = contents.programme().countries().stream()
                .map(code -> party(contents, Party.GOVERNMENT, code.value(), country(code, countries, reader)));
        return Stream.concat(agencies, governments).toList();
    }

    private static SignatoryParty party(DocumentContents contents, Party kind, String code, String label) {
        return new SignatoryParty(
                label, contents.signatory(kind, code).orElseGet(() -> new Signatory(kind, code, "", "")));
    }

    private static String agency(AgencyCode code, Organisations organisations) {
        return organisations.find(code).map(Organisation::name).orElse(code.value());
    }

    private static String country(CountryCode code, Countries countries, Locale reader) {
        return countries.find(code).map(country -> country.name().in(reader)).orElse(code.value());
    }
}
