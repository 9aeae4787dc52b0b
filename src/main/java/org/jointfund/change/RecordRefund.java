package org.jointfund.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jointfund.shared.Money;

/** Money of an agency that came back to the fund, in US$, with the bank's reference. */
public record RecordRefund(
        @NotNull Money amount, @NotNull LocalDate receivedOn, @NotBlank @Size(max = 100) String reference) {}
