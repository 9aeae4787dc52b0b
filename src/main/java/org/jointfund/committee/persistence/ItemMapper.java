package org.jointfund.committee.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.committee.AgendaEntry;
import org.jointfund.committee.Item;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

@Mapper
interface ItemMapper {

    @Nullable
    Item find(CaseNumber number, int ordinal);

    @Nullable
    Item lock(CaseNumber number, int ordinal);

    List<Item> ofCase(CaseNumber number);

    List<Item> ofMeetings(Collection<Long> meetings);

    List<AgendaEntry> agenda(long meeting, PersonId reader);

    void insert(Item item);

    int update(Item item);
}
