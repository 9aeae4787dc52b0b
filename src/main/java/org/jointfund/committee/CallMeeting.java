package org.jointfund.committee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/** A meeting to be called: for which fund, on which day, at which place or by which means. */
public record CallMeeting(
        @NotBlank @Size(max = 8) String fund,
        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate heldOn,
        @NotBlank @Size(max = 200) String place) {}
