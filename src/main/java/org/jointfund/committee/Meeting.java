package org.jointfund.committee;

import java.time.LocalDate;
import org.jointfund.shared.FundCode;
import org.jspecify.annotations.Nullable;

/** A meeting of a fund's committee: the nth, when, where or how, and when its papers went out. */
public record Meeting(
        long id,
        FundCode fund,
        int ordinal,
        LocalDate heldOn,
        String place,
        @Nullable LocalDate papersSentOn,
        int version) {

    /** The subject of its events, such as {@code MIG00/MEETING-3}. */
    public String key() {
        return fund.value() + "/MEETING-" + ordinal;
    }

    public Meeting numbered(long newId, int newOrdinal) {
        return new Meeting(newId, fund, newOrdinal, heldOn, place, papersSentOn, version);
    }

    Meeting withPapersSent(LocalDate day) {
        return new Meeting(id, fund, ordinal, heldOn, place, day, version);
    }
}
