package org.jointfund.committee.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.committee.Meeting;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Place;
import org.jspecify.annotations.Nullable;

@Mapper
interface MeetingMapper {

    @Nullable
    Meeting find(long id);

    List<Meeting> of(Collection<FundCode> funds, @Nullable Place before, int limit);

    int nextOrdinal(FundCode fund);

    long insert(Meeting meeting);

    int update(Meeting meeting);

    void attend(long meeting, String seats, PersonId by, Instant at);

    @Nullable
    String attending(long meeting);
}
