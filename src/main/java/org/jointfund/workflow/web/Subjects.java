package org.jointfund.workflow.web;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointfund.fund.Countries;
import org.jointfund.fund.Country;
import org.jointfund.partner.Organisation;
import org.jointfund.partner.Organisations;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CountryCode;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names what the engine keeps as a code: the country or the organisation a step is about. */
@Component
class Subjects {

    private final Countries countries;
    private final Organisations organisations;

    Subjects(Countries countries, Organisations organisations) {
        this.countries = countries;
        this.organisations = organisations;
    }

    /** By what a step is about, such as {@code agency/ALDER}, in the reader's language; a reviewer has no name here. */
    Map<String, String> names(Collection<String> abouts) {
        return abouts.stream()
                .distinct()
                .flatMap(about -> name(about).map(name -> Map.entry(about, name)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<String> name(String about) {
        String[] parts = about.split("/", 2);
        return switch (parts[0]) {
            case "country" -> countries.find(new CountryCode(parts[1])).map(Subjects::name);
            case "agency" -> organisations.find(new AgencyCode(parts[1])).map(Organisation::name);
            default -> Optional.empty();
        };
    }

    private static String name(Country country) {
        return country.name().in(LocaleContextHolder.getLocale());
    }
}
