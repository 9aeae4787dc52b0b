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

/** Money that came in. When it pays an instalment, the earmark is that of the arrangement; otherwise it is chosen here. */
public record RecordDeposit(
        @NotBlank @Size(max = 16) String donor,
        @NotBlank @Size(max = 80) String reference,
        @NotNull LocalDate receivedOn,
        @NotBlank @Pattern(regexp = "[A-Z]{3}") String currency,
        @NotNull Amount amount,
        @NotNull ExchangeRate rate,
        @Nullable @Size(max = 150) String instalment,
        @Nullable EarmarkChoice earmark,
        @Nullable @Size(max = 60) List<@NotNull Integer> areas,
        @Nullable @Size(max = 500) String note) {

    boolean paysAnInstalment() {
        return instalment != null && !instalment.isBlank();
    }

    EarmarkChoice chosenEarmark() {
        return earmark == null ? EarmarkChoice.NONE : earmark;
    }

    List<Integer> chosenAreas() {
        return areas == null ? List.of() : areas;
    }
}
