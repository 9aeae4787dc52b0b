package org.jointfund.contribution;

import java.util.Locale;
import java.util.Optional;
import org.jointfund.fund.DonorNames;
import org.springframework.stereotype.Component;

@Component
class NamesOfDonors implements DonorNames {

    private final Contributions contributions;

    NamesOfDonors(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public Optional<String> find(String code, Locale reader) {
        return contributions.donor(new DonorCode(code)).map(donor -> donor.name(reader));
    }
}
