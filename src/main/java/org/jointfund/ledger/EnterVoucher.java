package org.jointfund.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

/** Income or a charge of the fund itself, in US$, as the bank or the agent's system shows it. */
public record EnterVoucher(
        @NotBlank @Size(max = 80) String reference,
        @NotNull LocalDate bookedOn,
        @NotNull Money amount,
        @NotBlank @Size(max = 200) String party,
        @Nullable @Size(max = 500) String note) {

    String noteText() {
        return note == null ? "" : note.strip();
    }
}
