package org.jointfund.contribution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jointfund.shared.Amount;
import org.jointfund.shared.ExchangeRate;
import org.jspecify.annotations.Nullable;

/** A signed arrangement; rows of the form that were left empty count as not there. */
public record SignArrangement(
        @NotBlank @Size(max = 16) String donor,
        @NotBlank @Size(max = 80) String reference,
        @NotNull LocalDate signedOn,
        @NotBlank @Pattern(regexp = "[A-Z]{3}") String currency,
        @NotNull EarmarkChoice earmark,
        @Nullable @Size(max = 60) List<@NotNull Integer> areas,
        @NotEmpty @Size(max = 20) List<@NotNull Payment> instalments) {

    List<Integer> chosenAreas() {
        return areas == null ? List.of() : areas;
    }

    /** A dated instalment, and the rate expected for it; all empty in a row of the form that was left empty. */
    public record Payment(@Nullable LocalDate dueOn, @Nullable Amount amount, @Nullable ExchangeRate rate) {

        /** A dollar is worth a dollar. */
        @Nullable
        ExchangeRate rateIn(String currency) {
            return rate == null ? ExchangeRate.usual(currency) : rate;
        }

        boolean isGiven() {
            return dueOn != null || amount != null || rate != null;
        }
    }
}
