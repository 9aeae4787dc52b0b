package org.jointfund.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jointfund.document.FundingAgreement.Capacity;
import org.jointfund.fund.Countries;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.Seat;
import org.jointfund.partner.Organisation;
import org.jointfund.partner.Organisations;
import org.jointfund.programme.Programme;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CountryCode;
import org.springframework.stereotype.Component;

/** Who signs: every agency, every country's government and resident coordinator, the chair last (rulebook 2.8.1, F2). */
@Component
class Parties {

    private final Organisations organisations;
    private final Countries countries;

    Parties(Organisations organisations, Countries countries) {
        this.organisations = organisations;
        this.countries = countries;
    }

    List<Party> of(Programme programme, RuleSet rules, Locale language) {
        List<Party> parties = new ArrayList<>();
        programme
                .agencies()
                .forEach(agency -> add(parties, programme, Capacity.AGENCY, agency.value(), nameOf(agency)));
        for (CountryCode country : programme.countries()) {
            String name = nameOf(country, language);
            add(parties, programme, Capacity.GOVERNMENT, country.value(), name);
            add(parties, programme, Capacity.COORDINATOR, country.value(), name);
        }
        add(parties, programme, Capacity.CHAIR, chair(rules), rules.words().get("committee", language));
        return List.copyOf(parties);
    }

    private static void add(List<Party> parties, Programme programme, Capacity capacity, String scope, String name) {
        parties.add(Party.of(parties.size() + 1, programme.fund(), capacity, scope, name));
    }

    private static String chair(RuleSet rules) {
        return rules.committee().seats().stream()
                .filter(seat -> seat.role() == Seat.Role.CHAIR)
                .map(Seat::code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The committee has no chair"));
    }

    String nameOf(AgencyCode agency) {
        return organisations.find(agency).map(Organisation::name).orElse(agency.value());
    }

    /** The name of a country of the programme, with its footnote. */
    String cited(CountryCode country, Locale language) {
        return countries.find(country).map(known -> known.cited(language)).orElse(country.value());
    }

    private String nameOf(CountryCode country, Locale language) {
        return countries.find(country).map(known -> known.name().in(language)).orElse(country.value());
    }
}
