package org.jointfund.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the committee said to a suspension: whether it ratifies it, in which decision, and on which day. */
public record RecordRatification(
        @NotNull Boolean ratified, @NotBlank @Size(max = 200) String decision, @NotNull LocalDate decidedOn) {}
