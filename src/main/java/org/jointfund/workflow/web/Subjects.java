package org.jointfund.workflow.web;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointfund.fund.Countries;
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

    /** By code, in the reader's language; who is neither, such as a reviewer, has no name here. */
    Map<String, String> names(Collection<String> codes) {
        return codes.stream()
                .distinct()
                .flatMap(code -> name(code).map(name -> Map.entry(code, name)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<String> name(String code) {
        return countries
                .find(new CountryCode(code))
                .map(country -> country.name().in(LocaleContextHolder.getLocale()))
                .or(() -> organisations.find(new AgencyCode(code)).map(Organisation::name));
    }
}
