package org.jointfund.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.FundCode;

/** Start the draft of an idea for a fund, convened by an agency, under a working title. */
public record StartIdea(@NotNull FundCode fund, @NotNull AgencyCode agency, @NotBlank @Prose(max = 150) String title) {}
