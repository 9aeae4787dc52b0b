package org.jointfund.committee;

import java.time.Instant;
import java.time.LocalDate;
import org.jointfund.shared.CaseNumber;

/** That a person, or a group, is to be told something about an item (S2); it stands on their list until they have read it. */
public record Notice(CaseNumber number, int ordinal, About about, String holder, LocalDate dueOn, Instant toldAt) {

    /** What it is about. */
    public enum About {
        /** The secretariat recorded a position on the member's behalf. */
        RECORDED,
        /** The member corrected it after the decision. */
        CORRECTED
    }
}
