package org.jointfund.committee;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Page;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Place;
import org.jspecify.annotations.Nullable;

/** The meetings of all committees and who attended them. */
public interface Meetings {

    Optional<Meeting> find(long id);

    /** The meeting; not found when there is none. */
    Meeting get(long id);

    /** The meetings of these funds, the latest first, before a place if one is given. */
    Page<Meeting> of(Collection<FundCode> funds, @Nullable Place before);

    /** Stores the fund's next meeting and gives it its number. */
    Meeting insert(Meeting meeting);

    /** Writes the row, guarded by its version. */
    void update(Meeting meeting);

    /** Records who is in the room: the seats named are present, all others are not. */
    void attend(Meeting meeting, Set<String> seats, PersonId by, Instant at);

    /** The seats present by the latest record. */
    Set<String> attending(long meeting);
}
