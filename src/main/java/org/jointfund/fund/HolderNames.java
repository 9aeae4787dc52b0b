package org.jointfund.fund;

import java.util.Locale;
import java.util.Optional;
import org.jointfund.partner.Organisation;
import org.jointfund.partner.Organisations;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CountryCode;
import org.springframework.stereotype.Component;

/** Names whom a seat stands for; the rules keep a code. */
@Component
public class HolderNames {

    private final Countries countries;
    private final Organisations organisations;
    private final DonorNames donors;

    HolderNames(Countries countries, Organisations organisations, DonorNames donors) {
        this.countries = countries;
        this.organisations = organisations;
        this.donors = donors;
    }

    /** The holder's name in the reader's language; empty for a seat that stands for nobody. */
    public String of(Seat seat, Locale reader) {
        return seat.holder()
                .map(holder -> name(holder, reader).orElse(holder.entity()))
                .orElse("");
    }

    private Optional<String> name(Seat.Holder holder, Locale reader) {
        String code = holder.entity();
        return switch (holder.kind()) {
            case AGENCY -> organisations.find(new AgencyCode(code)).map(Organisation::name);
            case COUNTRY ->
                countries.find(new CountryCode(code)).map(country -> country.name()
                        .in(reader));
            case DONOR -> donors.find(code, reader);
            case OTHER -> Optional.empty();
        };
    }
}
