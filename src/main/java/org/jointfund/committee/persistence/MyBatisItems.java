package org.jointfund.committee.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointfund.committee.AgendaEntry;
import org.jointfund.committee.Item;
import org.jointfund.committee.Items;
import org.jointfund.committee.Meeting;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisItems implements Items {

    private final ItemMapper mapper;

    MyBatisItems(ItemMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Item> find(CaseNumber number, int ordinal) {
        return Optional.ofNullable(mapper.find(number, ordinal));
    }

    @Override
    public Optional<Item> lock(CaseNumber number, int ordinal) {
        return Optional.ofNullable(mapper.lock(number, ordinal));
    }

    @Override
    public Optional<Item> last(CaseNumber number) {
        return of(number).stream().findFirst();
    }

    @Override
    public List<Item> of(CaseNumber number) {
        return mapper.ofCase(number);
    }

    @Override
    public List<Item> of(Collection<Meeting> meetings) {
        return meetings.isEmpty()
                ? List.of()
                : mapper.ofMeetings(meetings.stream().map(Meeting::id).toList());
    }

    @Override
    public Map<String, AgendaEntry> agenda(Meeting meeting, PersonId reader) {
        return mapper.agenda(meeting.id(), reader).stream()
                .collect(Collectors.toMap(AgendaEntry::key, Function.identity()));
    }

    @Override
    public void insert(Item item) {
        mapper.insert(item);
    }

    @Override
    public void update(Item item) {
        Stale.unlessOne(mapper.update(item));
    }
}
