package org.jointfund.committee;

import java.time.Instant;
import org.jointfund.shared.CaseNumber;

/** The nth question a case puts to the committee; deferred, it comes back in another sitting with fresh positions. */
public record Item(
        CaseNumber number,
        int ordinal,
        ItemKind kind,
        long meeting,
        int sitting,
        State state,
        Instant placedAt,
        int version) {

    /** Whether the committee may still take positions on it. */
    public enum State {
        OPEN,
        DEFERRED,
        DECIDED,
        /** Off the agenda with its programme, which was taken back or has closed. */
        WITHDRAWN
    }

    /** Its business key, such as {@code MIG00-2026-0042/DEC-1}. */
    public String key() {
        return number.child("DEC", ordinal);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether nothing more is said on it: what the case asks next is another item. */
    boolean isOver() {
        return state == State.DECIDED || state == State.WITHDRAWN;
    }

    Item placedAgain(long otherMeeting, Instant at) {
        return new Item(number, ordinal, kind, otherMeeting, sitting + 1, State.OPEN, at, version);
    }

    Item closed(State end) {
        return new Item(number, ordinal, kind, meeting, sitting, end, placedAt, version);
    }
}
