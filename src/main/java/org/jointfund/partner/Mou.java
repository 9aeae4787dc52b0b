package org.jointfund.partner;

import java.time.LocalDate;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.FundCode;
import org.jspecify.annotations.Nullable;

/** The memorandum of understanding between an organisation and the administrative agent for a fund; {@code file} is the stored paper; version 0 is not in the register yet (rulebook 1.1.7, N28). */
public record Mou(
        FundCode fund,
        AgencyCode agency,
        Status status,
        @Nullable LocalDate signedOn,
        String mark,
        @Nullable String file,
        int version) {

    /** Money may be received only under a signed memorandum (rulebook 1.5.1). */
    public enum Status {
        SIGNED,
        IN_PROCESS
    }
}
