package org.jointfund.contribution;

import java.util.List;
import java.util.Optional;
import org.jointfund.fund.Setting;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;

/** How far a fund is capitalised, in US$ (rulebook 4.2): by year and by donor; received is before the agent's fee. */
public record CapitalisationTable(
        FundCode fund, Setting<?> target, Totals totals, List<Year> years, List<ByDonor> donors) {

    /** The fund's sums; available is free cash less the operating reserve, and never below nothing (rulebook 4.6.3). */
    public record Totals(
            KnownTotal pledged,
            Money signed,
            Money received,
            Money scheduled,
            Money available,
            Money reserved,
            Money transferred,
            Money spent) {}

    /** A calendar year: pledged by announcement, signed and scheduled by due date, the rest by booking. Pledges without a date are in none. */
    public record Year(
            int year,
            KnownTotal pledged,
            Money signed,
            Money received,
            Money scheduled,
            Money transferred,
            Money spent) {}

    /** A donor; signed and scheduled are missing for whoever may not see them by name (W2). */
    public record ByDonor(
            Donor donor,
            KnownTotal pledged,
            Optional<Money> signed,
            Money received,
            Optional<Money> scheduled,
            List<Given> years) {

        boolean gave() {
            return years.stream().anyMatch(Given::isAnything);
        }
    }

    /** What a donor gave in a calendar year: signed by due date, where one may see it, and received. */
    public record Given(int year, Optional<Money> signed, Money received) {

        public boolean isAnything() {
            return received.isPositive() || signed.filter(Money::isPositive).isPresent();
        }
    }

    /** The years in which anything was due or received; every donor's years are these. */
    public List<Year> giving() {
        return years.stream()
                .filter(year -> year.signed().isPositive() || year.received().isPositive())
                .toList();
    }

    /** The donors who gave anything this viewer may know of. */
    public List<ByDonor> givers() {
        return donors.stream().filter(ByDonor::gave).toList();
    }
}
