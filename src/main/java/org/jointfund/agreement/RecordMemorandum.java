package org.jointfund.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jointfund.partner.Mou;
import org.jointfund.shared.AgencyCode;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** An organisation's memorandum is in process, or was signed on a day. */
public record RecordMemorandum(
        @NotBlank @Size(max = 16) String agency,
        @NotNull Mou.Status status,
        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate signedOn,
        @Nullable Integer version) {

    /** The version of the entry that was read; 0 for one that is not in the register yet. */
    int read() {
        return version == null ? 0 : version;
    }

    AgencyCode organisation() {
        return new AgencyCode(agency);
    }

    boolean signed() {
        return status == Mou.Status.SIGNED;
    }
}
