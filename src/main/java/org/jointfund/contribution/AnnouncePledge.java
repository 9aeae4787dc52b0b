package org.jointfund.contribution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jointfund.shared.Amount;
import org.jointfund.shared.ExchangeRate;
import org.jspecify.annotations.Nullable;

/** What a donor announced; amount and rate may be left out when nobody said them. */
public record AnnouncePledge(
        @NotBlank @Size(max = 16) String donor,
        @NotBlank @Size(max = 80) String reference,
        @NotNull LocalDate announcedOn,
        @Nullable @Pattern(regexp = "[A-Z]{3}|") String currency,
        @Nullable Amount amount,
        @Nullable ExchangeRate rate,
        @NotNull EarmarkChoice earmark,
        @Nullable @Size(max = 60) List<@NotNull Integer> areas,
        @Nullable @Size(max = 200) String partnership,
        @Nullable @Size(max = 500) String note) {

    /** Known without being said for the dollar. */
    @Nullable
    ExchangeRate knownRate() {
        return rate == null ? ExchangeRate.usual(currency) : rate;
    }

    List<Integer> chosenAreas() {
        return areas == null ? List.of() : areas;
    }
}
