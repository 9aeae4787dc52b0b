package org.jointfund.committee.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jointfund.committee.Meeting;
import org.jointfund.committee.Meetings;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.NotFound;
import org.jointfund.shared.Page;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Place;
import org.jointfund.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisMeetings implements Meetings {

    private final MeetingMapper mapper;

    MyBatisMeetings(MeetingMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Meeting> find(long id) {
        return Optional.ofNullable(mapper.find(id));
    }

    @Override
    public Meeting get(long id) {
        return find(id).orElseThrow(() -> new NotFound("meeting", Long.toString(id)));
    }

    @Override
    public Page<Meeting> of(Collection<FundCode> funds, @Nullable Place before) {
        List<Meeting> found = funds.isEmpty() ? List.of() : mapper.of(funds, before, Page.READ);
        return Page.of(found, meeting -> new Place(meeting.heldOn(), meeting.id()));
    }

    @Override
    public Meeting insert(Meeting meeting) {
        Meeting next = meeting.numbered(0, mapper.nextOrdinal(meeting.fund()));
        return next.numbered(mapper.insert(next), next.ordinal());
    }

    @Override
    public void update(Meeting meeting) {
        Stale.unlessOne(mapper.update(meeting));
    }

    @Override
    public void attend(Meeting meeting, Set<String> seats, PersonId by, Instant at) {
        mapper.attend(meeting.id(), Codes.join(seats), by, at);
    }

    @Override
    public Set<String> attending(long meeting) {
        return new TreeSet<>(Codes.split(mapper.attending(meeting)));
    }
}
