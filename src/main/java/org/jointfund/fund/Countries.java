package org.jointfund.fund;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointfund.shared.CountryCode;

/** The one reviewed list of countries and areas, in the order of their English names (W1). */
public final class Countries {

    private final List<Country> all;
    private final Map<CountryCode, Country> byCode;

    public Countries(List<Country> all) {
        this.all = List.copyOf(all);
        this.byCode = all.stream().collect(Collectors.toUnmodifiableMap(Country::code, Function.identity()));
    }

    public List<Country> all() {
        return all;
    }

    public Optional<Country> find(CountryCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The country; refused when it is not in the list. */
    public Country get(CountryCode code) {
        return find(code).orElseThrow(() -> new CountryNotInList(code));
    }
}
